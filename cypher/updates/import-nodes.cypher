// Writes nodes with the label LABEL, whether they were there or not.
// $nodes: their properties, by name; they replace those they had.
UNWIND $nodes AS row
MERGE (node:__LABEL__ {id: row.id})
SET node = row
