// Those of these entities that something refers to.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH id, COUNT { (entity)<-[:REFERS_TO|SUBJECT|OBJECT|SAID_BY]-() } AS links
WHERE links > 0
RETURN id
ORDER BY id
