// Records that one of these names or ids may stand for, those that judgements made left out (migration 0005-record-names).
// $names: normal names. $ids: record ids.
UNWIND $names AS text
MATCH (name:RecordName {text: text})
MATCH (record:Record {id: name.record})
WHERE record.madeBy IS NULL
RETURN properties(record) AS record
UNION
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE record.madeBy IS NULL
RETURN properties(record) AS record
