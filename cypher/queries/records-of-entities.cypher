// The records that are one entity.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (record:Record {entity: id})
RETURN properties(record) AS record
ORDER BY record.seq, record.id
