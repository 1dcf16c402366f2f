// What rules say of records that may be one, and the records that join others by it.
CREATE CONSTRAINT pair_id IF NOT EXISTS FOR (n:CandidatePair) REQUIRE n.id IS UNIQUE;
CREATE INDEX record_match_of IF NOT EXISTS FOR (n:Record) ON (n.matchOf);
