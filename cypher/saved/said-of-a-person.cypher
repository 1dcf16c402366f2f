// Title: What is said of somebody, by whom
// Every claim that has them as an end, with its standing, its voice and its sentence, in the order of what was said.
// $name (text, default "Salvador Cienfuegos"): a name
MATCH (who:Entity {name: $name})<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(source:Entity)
MATCH (claim)-[:OBJECT]->(target:Entity)
MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article)
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
RETURN claim.saidAt AS said, source, claim.relationType AS relation, target, claim.status AS status,
  coalesce(speaker.name, article.publisher) AS voice, passage.text AS sentence, article.title AS article
ORDER BY said, relation, claim.id
