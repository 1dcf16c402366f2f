// Says which entities records are.
// $records: [{id, entity}]
UNWIND $records AS row
MATCH (record:Record {id: row.id})
SET record.entity = row.entity
