// How many records have each of these keys; of one that none has there is no row.
// $keys: match keys.
UNWIND $keys AS text
MATCH (key:LookupKey {text: text})
RETURN text, count(key) AS holders
ORDER BY text
