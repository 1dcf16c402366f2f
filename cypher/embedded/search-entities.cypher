// Entities by a part of their name or an alias: own name that starts so, alias that starts so, a word that starts so,
// anything that contains it; of equals, the one with more claims. (Names are nodes here, which are quicker to look through
// than lists: migration 0003-entity-names.)
// $name: a normal name, not empty. $type: an entity type, or null for all. $limit: how many.
MATCH (text:EntityName)
WHERE text.text CONTAINS $name
WITH DISTINCT text.entity AS id
MATCH (entity:Entity {id: id})
WHERE ($type IS NULL OR $type IN labels(entity)) AND any(name IN entity.searchNames WHERE name CONTAINS $name)
WITH entity, COUNT { (entity)<-[:SUBJECT|OBJECT]-() } AS claims, CASE
  WHEN entity.searchNames[0] STARTS WITH $name THEN 0
  WHEN any(name IN entity.searchNames WHERE name STARTS WITH $name) THEN 1
  WHEN any(name IN entity.searchNames WHERE name CONTAINS ' ' + $name) THEN 2
  ELSE 3 END AS rank
RETURN entity.id AS id
ORDER BY rank, claims DESC, entity.name, id
LIMIT $limit
