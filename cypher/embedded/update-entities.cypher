// Sets properties of entities that are there, and what they are found by (migration 0003-entity-names).
// $entities: [{id, properties}]
UNWIND $entities AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
WITH row
UNWIND row.properties.searchNames AS name
MERGE (:EntityName {text: name, entity: row.id})
