// Deletes entities, with their names.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (name:EntityName {entity: entity.id})
DETACH DELETE name, entity
