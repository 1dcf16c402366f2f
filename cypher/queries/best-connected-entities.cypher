// The entities with the most claims as subject or object; for this order, a claim about oneself counts twice.
// $type: an entity type, or null for all. $limit: how many.
MATCH (entity:Entity)
WHERE $type IS NULL OR $type IN labels(entity)
WITH entity, COUNT { (entity)<-[:SUBJECT|OBJECT]-() } AS claims
RETURN entity.id AS id
ORDER BY claims DESC, entity.name, id
LIMIT $limit
