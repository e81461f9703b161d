-- A university, ministry, province, company or other body. Its names, parents and heads' titles
-- have periods: OrganizationName.
CREATE TABLE organization (
    id TEXT PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE, -- Short unique handle, the present abbreviation (HUST)
    "kind" TEXT NOT NULL, -- university, college, ministry, locality, company, other
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "website" TEXT NOT NULL,
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What an organization is called, and under whom it stands, during one period. A document prints
-- the period that holds on its own date (rule 9).
CREATE TABLE organization_name (
    id TEXT PRIMARY KEY,
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_state" TEXT NOT NULL,
    -- Without the type word: Bách khoa Hà Nội
    "short_name_vi" TEXT NOT NULL,
    "short_name_en" TEXT NOT NULL,
    "short_name_state" TEXT NOT NULL,
    "abbreviation" TEXT NOT NULL, -- As used in that period (NUCE)
    "parent" TEXT REFERENCES organization (id), -- Superior body in that period
    -- The superior body as printed above the name (Decree 30/2020, Annex I); empty if none is
    -- printed
    "superior_line" TEXT NOT NULL,
    -- Title of its head (Hiệu trưởng, Giám đốc)
    "head_title_vi" TEXT NOT NULL,
    "head_title_en" TEXT NOT NULL,
    "head_title_state" TEXT NOT NULL,
    "document_code" TEXT NOT NULL, -- Its part of a document's reference number (ĐHBK)
    "from" TEXT, -- First day, null if it was always so
    "until" TEXT, -- Last day, null if it is still so
    -- True if a boundary is assumed until the decision's day is known
    "assumed" INTEGER NOT NULL CHECK ("assumed" IN (0, 1)),
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A spelling found in one document only; searchable, never printed.
CREATE TABLE organization_alias (
    id TEXT PRIMARY KEY,
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "text" TEXT NOT NULL,
    -- Where it stands
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- An organization's time in the consortium; the members of a year are those valid in it.
CREATE TABLE membership (
    id TEXT PRIMARY KEY,
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "joined_on" TEXT,
    "left_on" TEXT,
    "protocol_order" INTEGER NOT NULL, -- 1-based place in the order of the members
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A cooperation area, or a research field beneath one.
CREATE TABLE area (
    id TEXT PRIMARY KEY,
    "parent" TEXT REFERENCES area (id),
    "code" TEXT NOT NULL UNIQUE,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_state" TEXT NOT NULL,
    -- At most 14 characters, for axes
    "short_name_vi" TEXT NOT NULL,
    "short_name_en" TEXT NOT NULL,
    "short_name_state" TEXT NOT NULL,
    "colour" TEXT NOT NULL, -- #RRGGBB on white; empty takes the parent's
    "ordinal" INTEGER NOT NULL,
    "retired_on" TEXT -- No longer offered since
) STRICT, WITHOUT ROWID;

-- A person of the members or of a partner.
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL, -- Overrides the key by given name, for foreign names
    "academic_title" TEXT NOT NULL, -- As written before the name (PGS.TS.)
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1)) -- Invented for the sample
) STRICT, WITHOUT ROWID;

-- What a person was, where, from when until when.
CREATE TABLE post (
    id TEXT PRIMARY KEY,
    "person" TEXT NOT NULL REFERENCES person (id),
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "position_vi" TEXT NOT NULL,
    "position_en" TEXT NOT NULL,
    "position_state" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT
) STRICT, WITHOUT ROWID;

-- The person of a member to talk to, for one area or for all.
CREATE TABLE focal_point (
    id TEXT PRIMARY KEY,
    "person" TEXT NOT NULL REFERENCES person (id),
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "area" TEXT REFERENCES area (id), -- Null: every area
    "from" TEXT,
    "until" TEXT
) STRICT, WITHOUT ROWID;

-- A memorandum, announcement, agreement or annex. Its state is derived: draft, signed, in force,
-- expiring, expired, terminated, superseded. A signed one is amended by another record.
CREATE TABLE agreement (
    id TEXT PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE, -- Short unique handle of the office
    "kind" TEXT NOT NULL, -- joint_announcement, memorandum, cooperation_agreement, annex
    "number" TEXT NOT NULL, -- Reference number; empty if no source states one
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_state" TEXT NOT NULL,
    -- For timelines and lists
    "short_title_vi" TEXT NOT NULL,
    "short_title_en" TEXT NOT NULL,
    "short_title_state" TEXT NOT NULL,
    "signed_on" TEXT, -- Null while it is a draft
    -- Empty if not stated
    "place_vi" TEXT NOT NULL,
    "place_en" TEXT NOT NULL,
    "place_state" TEXT NOT NULL,
    "in_force_from" TEXT, -- Null: from the day of signing
    "term" TEXT NOT NULL, -- not_stated, until_date, open_ended
    "expires_on" TEXT, -- The last day in force, with term until_date
    -- Only agreements of the consortium or of some members enter the annual report: consortium,
    -- some_members, outside
    "scope" TEXT NOT NULL,
    -- From a document of the office, or known from public pages: document, external
    "provenance" TEXT NOT NULL,
    "terminated_on" TEXT,
    "termination_reason_vi" TEXT NOT NULL,
    "termination_reason_en" TEXT NOT NULL,
    "termination_reason_state" TEXT NOT NULL,
    "drafted_on" TEXT,
    "sent_on" TEXT,
    "printed_on" TEXT,
    "legal_basis_vi" TEXT NOT NULL,
    "legal_basis_en" TEXT NOT NULL,
    "legal_basis_state" TEXT NOT NULL,
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One party, in the agreement's own protocol order.
CREATE TABLE agreement_party (
    id TEXT PRIMARY KEY,
    "agreement" TEXT NOT NULL REFERENCES agreement (id),
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "ordinal" INTEGER NOT NULL,
    "role" TEXT NOT NULL -- party, host
) STRICT, WITHOUT ROWID;

-- A person's part in a signing; keeps name and title as they were on that day.
CREATE TABLE agreement_signatory (
    id TEXT PRIMARY KEY,
    "agreement" TEXT NOT NULL REFERENCES agreement (id),
    "party" TEXT REFERENCES agreement_party (id), -- Null for witnesses and guests
    "person" TEXT REFERENCES person (id),
    "role" TEXT NOT NULL, -- signatory, witness, chair, host, speaker
    "name_as_signed" TEXT NOT NULL,
    "title_as_signed_vi" TEXT NOT NULL,
    "title_as_signed_en" TEXT NOT NULL,
    "title_as_signed_state" TEXT NOT NULL,
    "certainty" TEXT NOT NULL -- stated, inferred
) STRICT, WITHOUT ROWID;

-- How one agreement stands to another: `agreement` precedes, amends … `other`.
CREATE TABLE agreement_relation (
    id TEXT PRIMARY KEY,
    "agreement" TEXT NOT NULL REFERENCES agreement (id),
    "other" TEXT NOT NULL REFERENCES agreement (id),
    "kind" TEXT NOT NULL, -- precedes, amends, renews, supersedes, implements, thematic
    "certainty" TEXT NOT NULL, -- stated, inferred
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A numbered clause, the bridge from paper to work.
CREATE TABLE scope_item (
    id TEXT PRIMARY KEY,
    "agreement" TEXT NOT NULL REFERENCES agreement (id),
    "ordinal" INTEGER NOT NULL,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_state" TEXT NOT NULL,
    "area" TEXT REFERENCES area (id),
    "divergence" TEXT NOT NULL, -- How the two texts disagree: none, missing, narrower, mistranslated
    "divergence_note_vi" TEXT NOT NULL,
    "divergence_note_en" TEXT NOT NULL,
    "divergence_note_state" TEXT NOT NULL,
    "prevails" TEXT NOT NULL -- undecided, vi, en
) STRICT, WITHOUT ROWID;

-- One year of cooperation; its coordinator and deadline are read from CoordinatorTerm and
-- ReportRound.
CREATE TABLE program_year (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL UNIQUE CHECK ("year" BETWEEN 1900 AND 2200),
    "theme_vi" TEXT NOT NULL,
    "theme_en" TEXT NOT NULL,
    "theme_state" TEXT NOT NULL,
    "state" TEXT NOT NULL, -- planning, active, reporting, closed
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Who coordinates a year, as planned and as it was (memorandum of 22/01/2021: the members assign a
-- coordinator each year).
CREATE TABLE coordinator_term (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "kind" TEXT NOT NULL, -- planned, actual
    "acting" INTEGER NOT NULL CHECK ("acting" IN (0, 1)),
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "basis" TEXT NOT NULL, -- Minutes of the members' meeting, or a decision: minutes, decision
    "decision_number" TEXT NOT NULL,
    "decided_on" TEXT,
    "turn" TEXT NOT NULL, -- in_turn, swapped, skipped
    -- Why the turn was swapped or skipped
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_state" TEXT NOT NULL,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A span in which a member cannot coordinate.
CREATE TABLE unavailability (
    id TEXT PRIMARY KEY,
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What members propose to do in a year.
CREATE TABLE proposal (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
    "number" INTEGER NOT NULL,
    "area" TEXT NOT NULL REFERENCES area (id),
    "author" TEXT REFERENCES person (id),
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_state" TEXT NOT NULL,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_state" TEXT NOT NULL,
    -- draft, submitted, under_review, approved, approved_with_conditions, deferred, rejected,
    -- withdrawn
    "state" TEXT NOT NULL,
    "submitted_on" TEXT,
    "decided_on" TEXT,
    -- What an approval asks for, or why it was deferred or rejected
    "conditions_vi" TEXT NOT NULL,
    "conditions_en" TEXT NOT NULL,
    "conditions_state" TEXT NOT NULL,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE proposal_proposers (
    owner TEXT NOT NULL REFERENCES proposal (id),
    target TEXT NOT NULL REFERENCES organization (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- A person's seat in the joint subcommittee (memorandum of 22/01/2021).
CREATE TABLE subcommittee_seat (
    id TEXT PRIMARY KEY,
    "person" TEXT NOT NULL REFERENCES person (id),
    "organization" TEXT NOT NULL REFERENCES organization (id),
    "role" TEXT NOT NULL, -- head, deputy, secretary, member
    "from" TEXT,
    "until" TEXT
) STRICT, WITHOUT ROWID;

-- A meeting of the joint subcommittee or of the members.
CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL, -- subcommittee, members, review
    "date" TEXT NOT NULL,
    "place_vi" TEXT NOT NULL,
    "place_en" TEXT NOT NULL,
    "place_state" TEXT NOT NULL,
    "chair" TEXT REFERENCES person (id),
    "agreement" TEXT REFERENCES agreement (id), -- Signed on this occasion
    "agenda_vi" TEXT NOT NULL,
    "agenda_en" TEXT NOT NULL,
    "agenda_state" TEXT NOT NULL,
    "minutes_vi" TEXT NOT NULL,
    "minutes_en" TEXT NOT NULL,
    "minutes_state" TEXT NOT NULL,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_attendance (
    owner TEXT NOT NULL REFERENCES meeting (id),
    target TEXT NOT NULL REFERENCES organization (id),
    value TEXT NOT NULL, -- present, excused, absent
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- A decision of a meeting, what it is about and how the members voted.
CREATE TABLE meeting_decision (
    id TEXT PRIMARY KEY,
    "meeting" TEXT NOT NULL REFERENCES meeting (id),
    "ordinal" INTEGER NOT NULL,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_decision_proposals (
    owner TEXT NOT NULL REFERENCES meeting_decision (id),
    target TEXT NOT NULL REFERENCES proposal (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_decision_topics (
    owner TEXT NOT NULL REFERENCES meeting_decision (id),
    target TEXT NOT NULL REFERENCES topic (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_decision_votes (
    owner TEXT NOT NULL REFERENCES meeting_decision (id),
    target TEXT NOT NULL REFERENCES organization (id),
    value TEXT NOT NULL, -- in_favour, against, abstain
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- A specific topic of one year. A carried-over topic is a chain of records, one a year.
CREATE TABLE topic (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
    "number" INTEGER NOT NULL,
    "area" TEXT NOT NULL REFERENCES area (id),
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_state" TEXT NOT NULL,
    "objective_vi" TEXT NOT NULL,
    "objective_en" TEXT NOT NULL,
    "objective_state" TEXT NOT NULL,
    "lead" TEXT REFERENCES organization (id),
    "person_in_charge" TEXT REFERENCES person (id),
    "start" TEXT,
    "end" TEXT,
    "budget" INTEGER CHECK ("budget" >= 0),
    "state" TEXT NOT NULL, -- planned, running, done, partly_done, dropped
    -- Why it was dropped
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "reason_state" TEXT NOT NULL,
    "carried_from" TEXT REFERENCES topic (id),
    "proposal" TEXT REFERENCES proposal (id),
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Clauses it carries out
CREATE TABLE topic_scope_items (
    owner TEXT NOT NULL REFERENCES topic (id),
    target TEXT NOT NULL REFERENCES scope_item (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- Taking part beside the lead
CREATE TABLE topic_participants (
    owner TEXT NOT NULL REFERENCES topic (id),
    target TEXT NOT NULL REFERENCES organization (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- What a topic is measured by. Actual values come from accepted member reports.
CREATE TABLE indicator (
    id TEXT PRIMARY KEY,
    "topic" TEXT NOT NULL REFERENCES topic (id),
    "ordinal" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_state" TEXT NOT NULL,
    "unit_vi" TEXT NOT NULL,
    "unit_en" TEXT NOT NULL,
    "unit_state" TEXT NOT NULL,
    "direction" TEXT NOT NULL, -- increase, decrease
    -- A cumulative total is the last value per member, then the sum; a periodic one the sum (rule
    -- 3): periodic, cumulative
    "kind" TEXT NOT NULL,
    "baseline" REAL,
    "target" REAL
) STRICT, WITHOUT ROWID;

-- A dated step of a topic.
CREATE TABLE milestone (
    id TEXT PRIMARY KEY,
    "topic" TEXT NOT NULL REFERENCES topic (id),
    "ordinal" INTEGER NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_state" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "done_on" TEXT
) STRICT, WITHOUT ROWID;

-- Something that happens under a topic, or by itself. Counted in the year in which it starts, once
-- however many members report it (rule 4).
CREATE TABLE activity (
    id TEXT PRIMARY KEY,
    "topic" TEXT REFERENCES topic (id),
    "state" TEXT NOT NULL, -- planned, running, done, postponed, cancelled
    -- conference, seminar, exchange, co_supervision, joint_programme, recruitment_event,
    -- peer_assessment, joint_research, publication, technology_transfer, spin_off,
    -- facility_sharing, communication, meeting, other
    "kind" TEXT NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_state" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT, -- Last day; null: one day
    "place_vi" TEXT NOT NULL,
    "place_en" TEXT NOT NULL,
    "place_state" TEXT NOT NULL,
    "host" TEXT REFERENCES organization (id),
    "external_partners_vi" TEXT NOT NULL,
    "external_partners_en" TEXT NOT NULL,
    "external_partners_state" TEXT NOT NULL,
    "outcome_vi" TEXT NOT NULL,
    "outcome_en" TEXT NOT NULL,
    "outcome_state" TEXT NOT NULL,
    "cost" INTEGER CHECK ("cost" >= 0),
    "evidence" TEXT NOT NULL,
    -- Set when a person agreed that both are one event; then only the other counts
    "same_as" TEXT REFERENCES activity (id),
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_areas (
    owner TEXT NOT NULL REFERENCES activity (id),
    target TEXT NOT NULL REFERENCES area (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- Members that took part, with head counts where known
CREATE TABLE activity_participants (
    owner TEXT NOT NULL REFERENCES activity (id),
    target TEXT NOT NULL REFERENCES organization (id),
    value INTEGER CHECK (value >= 0),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- What members share.
CREATE TABLE resource (
    id TEXT PRIMARY KEY,
    "kind" TEXT NOT NULL, -- laboratory, facility, data_set, journal, course_material, expert
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_state" TEXT NOT NULL,
    "owner" TEXT NOT NULL REFERENCES organization (id),
    "discipline_vi" TEXT NOT NULL,
    "discipline_en" TEXT NOT NULL,
    "discipline_state" TEXT NOT NULL,
    -- Terms of access
    "access_vi" TEXT NOT NULL,
    "access_en" TEXT NOT NULL,
    "access_state" TEXT NOT NULL,
    "contact" TEXT REFERENCES person (id),
    "description_vi" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,
    "description_state" TEXT NOT NULL,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE resource_areas (
    owner TEXT NOT NULL REFERENCES resource (id),
    target TEXT NOT NULL REFERENCES area (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- An inter-university, interdisciplinary group.
CREATE TABLE research_group (
    id TEXT PRIMARY KEY,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_state" TEXT NOT NULL,
    "discipline_vi" TEXT NOT NULL,
    "discipline_en" TEXT NOT NULL,
    "discipline_state" TEXT NOT NULL,
    "lead" TEXT NOT NULL REFERENCES organization (id),
    "founded_on" TEXT,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE research_group_areas (
    owner TEXT NOT NULL REFERENCES research_group (id),
    target TEXT NOT NULL REFERENCES area (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE research_group_members (
    owner TEXT NOT NULL REFERENCES research_group (id),
    target TEXT NOT NULL REFERENCES organization (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE research_group_people (
    owner TEXT NOT NULL REFERENCES research_group (id),
    target TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- The fourth-quarter round of a year; the report covers the whole year (memorandum of 22/01/2021).
CREATE TABLE report_round (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL UNIQUE CHECK ("year" BETWEEN 1900 AND 2200),
    "opened_on" TEXT NOT NULL,
    "deadline" TEXT NOT NULL,
    "cutoff" TEXT, -- Data up to and including, 14/12 by default
    "closed_on" TEXT,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

-- One entry of the chasing log.
CREATE TABLE reminder (
    id TEXT PRIMARY KEY,
    "round" TEXT NOT NULL REFERENCES report_round (id),
    "member" TEXT NOT NULL REFERENCES organization (id),
    "number" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "channel" TEXT NOT NULL, -- email, phone, letter, meeting
    "person" TEXT REFERENCES person (id),
    "answer_vi" TEXT NOT NULL,
    "answer_en" TEXT NOT NULL,
    "answer_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One member's answer in a round. Nil is a deliberate answer, not a missing one (rule 5).
CREATE TABLE member_report (
    id TEXT PRIMARY KEY,
    "round" TEXT NOT NULL REFERENCES report_round (id),
    "member" TEXT NOT NULL REFERENCES organization (id),
    "state" TEXT NOT NULL, -- not_started, draft, submitted, returned, resubmitted, accepted
    "author" TEXT REFERENCES person (id),
    "started_on" TEXT,
    "submitted_on" TEXT,
    "returned_on" TEXT,
    "accepted_on" TEXT,
    -- Why it was returned
    "comment_vi" TEXT NOT NULL,
    "comment_en" TEXT NOT NULL,
    "comment_state" TEXT NOT NULL,
    "nil" INTEGER NOT NULL CHECK ("nil" IN (0, 1)),
    "reopened" TEXT NOT NULL, -- Scope in which an accepted report was reopened (rule 2): none, all, text_only
    "deadline" TEXT, -- Extension for this member alone
    "extension_reason_vi" TEXT NOT NULL,
    "extension_reason_en" TEXT NOT NULL,
    "extension_reason_state" TEXT NOT NULL,
    "highlights_vi" TEXT NOT NULL,
    "highlights_en" TEXT NOT NULL,
    "highlights_state" TEXT NOT NULL,
    "difficulties_vi" TEXT NOT NULL,
    "difficulties_en" TEXT NOT NULL,
    "difficulties_state" TEXT NOT NULL,
    -- For next year
    "proposals_vi" TEXT NOT NULL,
    "proposals_en" TEXT NOT NULL,
    "proposals_state" TEXT NOT NULL,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What a member reports on one topic.
CREATE TABLE report_entry (
    id TEXT PRIMARY KEY,
    "report" TEXT NOT NULL REFERENCES member_report (id),
    "topic" TEXT NOT NULL REFERENCES topic (id),
    "status" TEXT NOT NULL, -- not_reported, not, partly, fully
    "progress" INTEGER CHECK ("progress" BETWEEN 0 AND 100), -- Per cent
    "results_vi" TEXT NOT NULL,
    "results_en" TEXT NOT NULL,
    "results_state" TEXT NOT NULL,
    "difficulties_vi" TEXT NOT NULL,
    "difficulties_en" TEXT NOT NULL,
    "difficulties_state" TEXT NOT NULL,
    -- The coordinator's, on return
    "comment_vi" TEXT NOT NULL,
    "comment_en" TEXT NOT NULL,
    "comment_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE report_entry_values (
    owner TEXT NOT NULL REFERENCES report_entry (id),
    target TEXT NOT NULL REFERENCES indicator (id),
    value REAL NOT NULL,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_entry_activities (
    owner TEXT NOT NULL REFERENCES report_entry (id),
    target TEXT NOT NULL REFERENCES activity (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- The annual report of a year. Issuing stores the exact document and locks what went in (rule 11).
CREATE TABLE consolidated_report (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL UNIQUE CHECK ("year" BETWEEN 1900 AND 2200),
    "state" TEXT NOT NULL, -- draft, in_approval, issued
    "number" TEXT NOT NULL,
    "date" TEXT,
    "signatory" TEXT REFERENCES person (id),
    "authority" TEXT NOT NULL, -- head, deputy, by_order, collective, authorised, acting
    "issued_hash" TEXT NOT NULL, -- SHA-256 of the issued PDF, whose bytes stand in attachment_content
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

-- The accepted reports that are in it (rule 1)
CREATE TABLE consolidated_report_reports (
    owner TEXT NOT NULL REFERENCES consolidated_report (id),
    target TEXT NOT NULL REFERENCES member_report (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- A passage of joint text in the consolidated report.
CREATE TABLE report_section (
    id TEXT PRIMARY KEY,
    "report" TEXT NOT NULL REFERENCES consolidated_report (id),
    -- context, direction, theme, assessment, area, topic, member, indicators, resources,
    -- shortcomings, causes, lessons, goals, tasks, solutions, handover, recommendations
    "kind" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "area" TEXT REFERENCES area (id),
    "topic" TEXT REFERENCES topic (id),
    "member" TEXT REFERENCES organization (id),
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The members' entries that it draws on
CREATE TABLE report_section_entries (
    owner TEXT NOT NULL REFERENCES report_section (id),
    target TEXT NOT NULL REFERENCES report_entry (id),
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;

-- From one year's coordinator to the next.
CREATE TABLE handover (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL UNIQUE CHECK ("year" BETWEEN 1900 AND 2200),
    "from" TEXT NOT NULL REFERENCES organization (id),
    "to" TEXT NOT NULL REFERENCES organization (id),
    "date" TEXT,
    "place_vi" TEXT NOT NULL,
    "place_en" TEXT NOT NULL,
    "place_state" TEXT NOT NULL,
    "minutes_vi" TEXT NOT NULL,
    "minutes_en" TEXT NOT NULL,
    "minutes_state" TEXT NOT NULL,
    "illustrative" INTEGER NOT NULL CHECK ("illustrative" IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A line of the handover's checklist.
CREATE TABLE handover_item (
    id TEXT PRIMARY KEY,
    "handover" TEXT NOT NULL REFERENCES handover (id),
    "ordinal" INTEGER NOT NULL,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_state" TEXT NOT NULL,
    "quantity" INTEGER,
    "condition_vi" TEXT NOT NULL,
    "condition_en" TEXT NOT NULL,
    "condition_state" TEXT NOT NULL,
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL,
    "done" INTEGER NOT NULL CHECK ("done" IN (0, 1))
) STRICT, WITHOUT ROWID;

-- A file kept with a record; the bytes stand once in attachment_content under their hash.
CREATE TABLE attachment (
    id TEXT PRIMARY KEY,
    "entity" TEXT NOT NULL, -- Table of the record it belongs to
    "record" TEXT NOT NULL, -- Id of that record
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "hash" TEXT NOT NULL, -- SHA-256, hexadecimal
    "size" INTEGER CHECK ("size" >= 0), -- Bytes
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A number given out; numbering restarts each 1 January (Decree 30/2020).
CREATE TABLE document_number (
    id TEXT PRIMARY KEY,
    "year" INTEGER NOT NULL CHECK ("year" BETWEEN 1900 AND 2200),
    "kind" TEXT NOT NULL, -- report, decision, notice, minutes, memorandum, agreement, letter
    "number" INTEGER NOT NULL CHECK ("number" BETWEEN 1 AND 999999),
    "date" TEXT,
    "given_to_vi" TEXT NOT NULL,
    "given_to_en" TEXT NOT NULL,
    "given_to_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where a record or one of its fields comes from; the public record contradicts itself, so several
-- may disagree.
CREATE TABLE source (
    id TEXT PRIMARY KEY,
    "entity" TEXT NOT NULL, -- Table of the record
    "record" TEXT NOT NULL, -- Id of that record
    "field_name" TEXT NOT NULL, -- Empty: the whole record
    "document_vi" TEXT NOT NULL,
    "document_en" TEXT NOT NULL,
    "document_state" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "certainty" TEXT NOT NULL, -- stated, inferred
    "remark_vi" TEXT NOT NULL,
    "remark_en" TEXT NOT NULL,
    "remark_state" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The bytes of attachments and of issued documents, once each, under their SHA-256.
CREATE TABLE attachment_content (
    hash TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- The journal: every change of every record above, grouped into steps (one action of the user is
-- one step). It is history, undo, audit trail and the second copy of every value.
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL, -- UTC, yyyy-MM-ddTHH:mm:ss.zzzZ
    who TEXT NOT NULL, -- the name behind the change
    act TEXT NOT NULL, -- create, edit, delete, undo, redo, or a named act such as issue
    target INTEGER REFERENCES step (id), -- the step that undo or redo is about
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)), -- 1: withdrawn by a named act, never undone
    hash TEXT NOT NULL -- SHA-256 over the step before, this step and its changes
) STRICT;

CREATE TABLE change (
    step INTEGER NOT NULL REFERENCES step (id),
    ordinal INTEGER NOT NULL,
    entity TEXT NOT NULL, -- the record's table
    record TEXT NOT NULL, -- the record's id
    -- The changed fields as JSON: {"field": [old, new], …}; null is a field's default value. A new
    -- record has "id": [null, id], a deleted one "id": [id, null].
    fields TEXT NOT NULL,
    PRIMARY KEY (step, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_of_record ON change (record, step);

-- What the file says of itself: program (UUID), seal (hash of the last step), today (the day that
-- a sample lives in).
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Settings that belong to the program rather than to a desktop.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A named selection of columns, order, filter and grouping of one page.
CREATE TABLE saved_view (
    id TEXT PRIMARY KEY,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL, -- JSON
    UNIQUE (page, name)
) STRICT, WITHOUT ROWID;

-- The public signing keys of the members' offices.
CREATE TABLE office_key (
    id TEXT PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organization (id),
    public_key TEXT NOT NULL,
    enrolled_on TEXT NOT NULL,
    revoked_on TEXT
) STRICT, WITHOUT ROWID;

-- A record that is not yet valid enough to be one, kept as typed.
CREATE TABLE draft (
    entity TEXT NOT NULL,
    record TEXT NOT NULL,
    content TEXT NOT NULL, -- JSON
    PRIMARY KEY (entity, record)
) STRICT, WITHOUT ROWID;
