// The articles that were read after a place in the log, oldest first, whether they are in the graph or were removed.
// $seq: the place. $limit: how many.
MATCH (reading:Reading)
WHERE reading.seq > $seq
RETURN reading.article AS id, reading.seq AS seq
ORDER BY seq
LIMIT $limit
