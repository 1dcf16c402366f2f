// Entities that one of these names or ids may stand for (migration 0003-entity-names). Names that an entity had stay there.
// $names: normal names. $ids: entity ids.
UNWIND $names AS text
MATCH (name:EntityName {text: text})
MATCH (entity:Entity {id: name.entity})
WHERE any(own IN entity.searchNames WHERE own = text)
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.isNamed AS isNamed, entity.description AS description
UNION
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.isNamed AS isNamed, entity.description AS description
