// Ids are unique, and what is looked up has an index.
// Statements end in ";" at the end of a line. Each can run again without harm.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE INDEX article_fingerprint IF NOT EXISTS FOR (n:Article) ON (n.fingerprint);
CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge);
