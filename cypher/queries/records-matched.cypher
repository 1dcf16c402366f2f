// The records that rules have join one of these.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {matchOf: id})
RETURN properties(record) AS record
ORDER BY record.id
