// Sets properties of entities that are there.
// $entities: [{id, properties}]
UNWIND $entities AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
