// What comes after a place in the log: articles that were read and judgements.
// $after: the place. $limit: how many of each.
MATCH (reading:Reading) WHERE reading.seq > $after
RETURN 'reading' AS kind, reading.seq AS seq, properties(reading) AS entry
ORDER BY seq LIMIT $limit
UNION ALL
MATCH (judgement:Judgement) WHERE judgement.seq > $after
RETURN 'judgement' AS kind, judgement.seq AS seq, properties(judgement) AS entry
ORDER BY seq LIMIT $limit
