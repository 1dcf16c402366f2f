// Entities that one of these names or ids may stand for.
// $names: normal names (letters, digits and spaces alone). $ids: entity ids.
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  UNWIND $names AS name
  CALL db.index.fulltext.queryNodes('entity_names', '"' + name + '"') YIELD node AS entity
  RETURN entity
}
WITH DISTINCT entity
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.isNamed AS isNamed, entity.description AS description
ORDER BY id
