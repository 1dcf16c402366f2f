// Entities by a part of their name or an alias: own name that starts so, alias that starts so, a word that starts so,
// anything that contains it; of equals, the one with more claims.
// $name: a normal name (letters, digits and spaces alone), not empty. $type: an entity type, or null for all. $limit: how many.
CALL db.index.fulltext.queryNodes('entity_names', '*' + replace($name, ' ', '\\ ') + '*') YIELD node AS entity
WHERE $type IS NULL OR $type IN labels(entity)
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN count(DISTINCT claim) AS claims
}
WITH entity, claims, CASE
  WHEN entity.searchNames[0] STARTS WITH $name THEN 0
  WHEN any(name IN entity.searchNames WHERE name STARTS WITH $name) THEN 1
  WHEN any(name IN entity.searchNames WHERE name CONTAINS ' ' + $name) THEN 2
  ELSE 3 END AS rank
RETURN entity.id AS id
ORDER BY rank, claims DESC, entity.name, id
LIMIT $limit
