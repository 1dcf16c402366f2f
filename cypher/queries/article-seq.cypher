// The place of an article in the log, whether it is in the graph or was removed.
// $id: the article's id.
MATCH (reading:Reading {article: $id})
RETURN reading.seq AS seq
