// The last day on which something was said.
MATCH (claim:Claim)
RETURN max(claim.saidAt) AS saidAt
