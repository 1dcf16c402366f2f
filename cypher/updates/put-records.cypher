// Writes records, whether they were there or not.
// $records: [{id, properties}]
UNWIND $records AS row
MERGE (record:Record {id: row.id})
SET record += row.properties
