// Writes readings, whether they were there or not, and what they are looked up by (migration 0006-lookup-keys).
// $nodes: their properties, by name; they replace those they had.
UNWIND $nodes AS row
MERGE (reading:Reading {id: row.id})
SET reading = row
WITH row
UNWIND coalesce(row.keys, []) AS key
MERGE (:LookupKey {text: key, of: row.article})
