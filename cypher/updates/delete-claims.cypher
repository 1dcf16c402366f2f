// Deletes claims.
// $claims: claim ids.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
