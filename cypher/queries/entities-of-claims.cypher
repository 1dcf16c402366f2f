// The entities that claims are about, or that say them.
// $claims: claim ids.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[:SUBJECT|OBJECT|SAID_BY]->(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
