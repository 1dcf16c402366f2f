// Writes records, whether they were there or not, and what they are found by (migration 0005-record-names).
// $nodes: their properties, by name; they replace those they had.
UNWIND $nodes AS row
MERGE (record:Record {id: row.id})
SET record = row
WITH row
UNWIND row.searchNames AS name
MERGE (:RecordName {text: name, record: row.id})
