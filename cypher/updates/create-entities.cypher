// Adds entities of one type, TYPE.
// $entities: [{id, properties}]
UNWIND $entities AS row
CREATE (entity:Entity:__TYPE__ {id: row.id})
SET entity += row.properties
