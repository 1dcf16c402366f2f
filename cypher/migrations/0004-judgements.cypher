// What articles were read as, the records that their entities became, and what people judged of them.
CREATE CONSTRAINT reading_id IF NOT EXISTS FOR (n:Reading) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX reading_article IF NOT EXISTS FOR (n:Reading) ON (n.article);
CREATE INDEX reading_fingerprint IF NOT EXISTS FOR (n:Reading) ON (n.fingerprint);
CREATE INDEX reading_seq IF NOT EXISTS FOR (n:Reading) ON (n.seq);
CREATE INDEX record_entity IF NOT EXISTS FOR (n:Record) ON (n.entity);
CREATE INDEX record_joins IF NOT EXISTS FOR (n:Record) ON (n.joins);
CREATE INDEX judgement_seq IF NOT EXISTS FOR (n:Judgement) ON (n.seq);
CREATE INDEX judgement_kind IF NOT EXISTS FOR (n:Judgement) ON (n.kind);
CREATE INDEX claim_source_article IF NOT EXISTS FOR (n:Claim) ON (n.sourceArticle);
