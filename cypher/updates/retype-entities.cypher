// Makes entities ones of the type TYPE.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
REMOVE entity:Person:Organization:Location:Event:Law:Substance:Work:Group
SET entity:__TYPE__
