// Writes records, whether they were there or not, and what they are found by (migration 0005-record-names).
// $records: [{id, properties}]
UNWIND $records AS row
MERGE (record:Record {id: row.id})
SET record += row.properties
WITH row
UNWIND row.properties.searchNames AS name
MERGE (:RecordName {text: name, record: row.id})
