-- One point of a meeting's agenda, which are dealt with in their order.
CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES meeting (id),
    "ordinal" INTEGER NOT NULL,
    "subject_vi" TEXT NOT NULL,
    "subject_en" TEXT NOT NULL,
    "subject_state" TEXT NOT NULL,
    "proposal" TEXT REFERENCES proposal (id), -- It is to be decided under this point
    "duration" INTEGER CHECK ("duration" BETWEEN 1 AND 1440) -- Minutes planned for it
) STRICT, WITHOUT ROWID;

-- Until now an agenda was one text. The texts wait here until the program makes items of them: only
-- it can write down in the journal what becomes of a record. Where the journal alone tells of an
-- agenda, none waits, but the step that closes the way back to it is still due.
INSERT INTO meta (key, value)
SELECT 'agendas', texts
FROM (SELECT count(*) AS meetings,
             json_group_array(json_object('meeting', id, 'vi', agenda_vi, 'en', agenda_en,
                                          'state', agenda_state)) AS texts
      FROM meeting
      WHERE agenda_vi <> '' OR agenda_en <> '')
WHERE meetings > 0 OR EXISTS (SELECT 1 FROM change
                              WHERE entity = 'meeting' AND json_type(fields, '$.agenda') IS NOT NULL);

ALTER TABLE meeting DROP COLUMN "agenda_vi";
ALTER TABLE meeting DROP COLUMN "agenda_en";
ALTER TABLE meeting DROP COLUMN "agenda_state";
