// Claims by id.
// $claims: claim ids.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
RETURN properties(claim) AS claim
ORDER BY claim.id
