// The entities with the most claims as subject or object.
// $type: an entity type, or null for all. $limit: how many.
MATCH (entity:Entity)
WHERE $type IS NULL OR $type IN labels(entity)
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN count(DISTINCT claim) AS claims
}
RETURN entity.id AS id
ORDER BY claims DESC, entity.name, id
LIMIT $limit
