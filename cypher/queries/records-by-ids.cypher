// Records by id.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN properties(record) AS record
ORDER BY record.id
