// What was read from the articles that have the most of these keys, whether they are in the graph or were removed.
// $keys: band keys. $limit: how many.
UNWIND $keys AS text
MATCH (key:LookupKey {text: text})
WITH key.of AS article, count(DISTINCT text) AS shared
ORDER BY shared DESC, article
LIMIT $limit
MATCH (reading:Reading {article: article})
RETURN properties(reading) AS reading
ORDER BY reading.seq
