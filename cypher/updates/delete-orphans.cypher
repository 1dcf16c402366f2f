// Deletes those of these entities that nothing mentions and no claim is about or said by.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[link:REFERS_TO|SUBJECT|OBJECT|SAID_BY]-()
WITH entity, count(link) AS links
WHERE links = 0
DETACH DELETE entity
