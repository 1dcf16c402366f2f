// What was read from articles, whether they are in the graph or were removed.
// $articles: article ids.
UNWIND $articles AS article
MATCH (reading:Reading {article: article})
RETURN properties(reading) AS reading
ORDER BY reading.seq
