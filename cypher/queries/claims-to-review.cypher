// Claims that nobody reviewed, the least certain first.
// $limit: how many.
MATCH (claim:Claim)
WHERE claim.review = 'unreviewed' AND claim.origin <> 'hand' AND claim.confidence < 0.97
RETURN claim.id AS id
ORDER BY abs(claim.confidence - 0.5), coalesce(claim.saidAt, '') DESC, id
LIMIT $limit
