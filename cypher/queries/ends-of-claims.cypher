// Claims with what their typed edge hangs on.
// $claims: claim ids.
UNWIND $claims AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim.id AS id, claim.relationType AS type, claim.predicate AS predicate, subject.id AS subject, object.id AS object
ORDER BY id
