// The places in the log of the article and of the judgement that were logged last.
MATCH (reading:Reading) RETURN max(reading.seq) AS seq
UNION ALL
MATCH (judgement:Judgement) RETURN max(judgement.seq) AS seq
