-- Scores that members of the subcommittee give to a proposal, 0 to 100; no value: asked, not given
CREATE TABLE proposal_scores (
    owner TEXT NOT NULL REFERENCES proposal (id),
    target TEXT NOT NULL REFERENCES person (id),
    value INTEGER,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- What a decision makes of the proposals and topics that it names:
-- none, approved, approved_with_conditions, deferred, rejected
ALTER TABLE meeting_decision ADD COLUMN "outcome" TEXT NOT NULL DEFAULT 'none';

-- Days before the deadline on which members are reminded ("21, 14, 7, 0"); empty: those by custom
ALTER TABLE report_round ADD COLUMN "reminder_days" TEXT NOT NULL DEFAULT '';
