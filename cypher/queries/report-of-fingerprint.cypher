// The report that copies of one article share: the same words, whoever published them, in the graph or removed. No row: it
// is the first.
// $fingerprint: of the article's words.
MATCH (reading:Reading {fingerprint: $fingerprint})
RETURN reading.reportId AS report
ORDER BY report
LIMIT 1
