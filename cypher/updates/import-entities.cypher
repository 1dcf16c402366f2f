// Writes entities of one type, TYPE, whether they were there or not.
// $nodes: their properties, by name; they replace those they had.
UNWIND $nodes AS row
MERGE (entity:Entity {id: row.id})
SET entity:__TYPE__
SET entity = row
