// Deletes those of these entities that nothing mentions and no claim is about or said by, with their names.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity, COUNT { (entity)<-[:REFERS_TO|SUBJECT|OBJECT|SAID_BY]-() } AS links
WHERE links = 0
OPTIONAL MATCH (name:EntityName {entity: entity.id})
DETACH DELETE name, entity
