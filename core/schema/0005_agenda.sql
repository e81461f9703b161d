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
-- it can write down in the journal what becomes of a record.
INSERT INTO meta (key, value)
SELECT 'agendas', texts
FROM (SELECT count(*) AS meetings,
             json_group_array(json_object('meeting', id, 'vi', agenda_vi, 'en', agenda_en,
                                          'state', agenda_state)) AS texts
      FROM meeting
      WHERE agenda_vi <> '' OR agenda_en <> '')
WHERE meetings > 0;

ALTER TABLE meeting DROP COLUMN "agenda_vi";
ALTER TABLE meeting DROP COLUMN "agenda_en";
ALTER TABLE meeting DROP COLUMN "agenda_state";
