// Deletes entities.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
