-- A page shows one year: finding its records must not read those of all the others.
CREATE INDEX activity_of_year ON activity (CAST(substr(start, 1, 4) AS INTEGER));
CREATE INDEX meeting_of_year ON meeting (year);
CREATE INDEX milestone_of_topic ON milestone (topic);
CREATE INDEX proposal_of_year ON proposal (year);
CREATE INDEX topic_of_year ON topic (year);
