// The typed edges that articles state claims of, and the last of these articles: its place in the log. Those of one article
// come as it tells them.
// $ids: article ids.
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:`IN`]-(passage:Passage)<-[:STATED_IN]-(claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim.edge AS edge, subject.id AS subject, object.id AS object, max(article.seq) AS seq,
  min(passage.start) AS start
ORDER BY seq DESC, start, edge, subject
