// What was read from the first article of these words, whoever published them, in the graph or removed: copies share its
// report. No row: there is none.
// $fingerprint: of the article's words.
MATCH (reading:Reading {fingerprint: $fingerprint})
RETURN properties(reading) AS reading
ORDER BY reading.reportId, reading.seq
LIMIT 1
