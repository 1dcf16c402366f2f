// The typed edges that articles state claims of.
// $ids: article ids.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:`IN`]-(:Passage)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN DISTINCT claim.edge AS edge, subject.id AS subject, object.id AS object
ORDER BY edge, subject
