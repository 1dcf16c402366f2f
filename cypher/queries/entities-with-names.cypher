// Entities that one of these names or ids may stand for.
// $names: normal names. $ids: entity ids.
MATCH (entity:Entity)
WHERE entity.id IN $ids OR any(name IN entity.searchNames WHERE name IN $names)
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.isNamed AS isNamed, entity.description AS description
ORDER BY id
