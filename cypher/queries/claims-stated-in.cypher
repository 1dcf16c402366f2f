// The claims that articles state, with their ends.
// $ids: article ids.
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:`IN`]-(:Passage)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN DISTINCT article.id AS article, article.seq AS seq, article.reportId AS report, claim.id AS claim,
  claim.edge AS edge, claim.relationType AS type, claim.status AS status, claim.review AS review,
  subject.id AS subject, object.id AS object
ORDER BY seq, claim
