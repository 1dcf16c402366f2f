// Records that have one of these keys, those that judgements made left out.
// $keys: match keys.
UNWIND $keys AS text
MATCH (key:LookupKey {text: text})
WITH DISTINCT key.of AS id
MATCH (record:Record {id: id})
WHERE record.madeBy IS NULL
RETURN properties(record) AS record
ORDER BY record.seq, record.id
