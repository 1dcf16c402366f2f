// The records that were joined to one of these, because of a name that a judgement gave it.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {joins: id})
RETURN properties(record) AS record
ORDER BY record.id
