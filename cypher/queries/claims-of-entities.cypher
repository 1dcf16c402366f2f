// The claims that are about entities, or that they say.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|SAID_BY]-(claim:Claim)
RETURN DISTINCT claim.id AS id
ORDER BY id
