// Here a constraint makes no index, which lookups by id need. On Neo4j it does, and a second index is refused.
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX passage_id_lookup IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE INDEX mention_id_lookup IF NOT EXISTS FOR (n:Mention) ON (n.id);
CREATE INDEX entity_id_lookup IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX claim_id_lookup IF NOT EXISTS FOR (n:Claim) ON (n.id);
