// Writes records, whether they were there or not.
// $nodes: their properties, by name; they replace those they had.
UNWIND $nodes AS row
MERGE (record:Record {id: row.id})
SET record = row
