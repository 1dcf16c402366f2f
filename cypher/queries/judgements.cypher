// Judgements, the newest first.
// $targets: ids that they concern or made, or null for all. $before: a place in the log that they come before, or null.
// $limit: how many.
MATCH (judgement:Judgement)
WHERE ($before IS NULL OR judgement.seq < $before)
  AND ($targets IS NULL OR any(target IN judgement.targets WHERE target IN $targets)
    OR any(made IN judgement.makes WHERE made IN $targets))
RETURN properties(judgement) AS judgement
ORDER BY judgement.seq DESC
LIMIT $limit
