// The typed edges that articles state claims of, and the last of these articles: its place in the log.
// $ids: article ids.
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:`IN`]-(:Passage)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim.edge AS edge, subject.id AS subject, object.id AS object, max(article.seq) AS seq
ORDER BY seq DESC, edge, subject
