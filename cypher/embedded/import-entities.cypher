// Writes entities of one type, TYPE, whether they were there or not, and what they are found by (migration
// 0003-entity-names).
// $nodes: their properties, by name; they replace those they had.
UNWIND $nodes AS row
MERGE (entity:Entity {id: row.id})
SET entity:__TYPE__
SET entity = row
WITH row
UNWIND row.searchNames AS name
MERGE (:EntityName {text: name, entity: row.id})
