// Entities by id.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN labels(entity) AS labels, properties(entity) AS entity
ORDER BY entity.id
