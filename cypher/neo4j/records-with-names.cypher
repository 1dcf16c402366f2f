// Records that one of these names or ids may stand for, those that judgements made left out.
// $names: normal names (letters, digits and spaces alone). $ids: record ids.
CALL () {
  UNWIND $ids AS id
  MATCH (record:Record {id: id})
  RETURN record
  UNION
  UNWIND $names AS name
  CALL db.index.fulltext.queryNodes('record_names', '"' + name + '"') YIELD node AS record
  RETURN record
}
WITH DISTINCT record
WHERE record.madeBy IS NULL
RETURN properties(record) AS record
ORDER BY record.id
