// Adds entities of one type, TYPE, and what they are found by (migration 0003-entity-names).
// $entities: [{id, properties}]
UNWIND $entities AS row
CREATE (entity:Entity:__TYPE__ {id: row.id})
SET entity += row.properties
WITH row
UNWIND row.properties.searchNames AS name
CREATE (:EntityName {text: name, entity: row.id})
