// Title: What is said of somebody, by whom
// Every claim that has them as an end, with its standing, its voice and its sentence, in the order of what was said.
// $name (text, default "Salvador Cienfuegos"): a name
MATCH (who:Entity {name: $name})-[relation]-(other:Entity)
MATCH (claim:Claim {edge: relation.id})-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article)
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
RETURN claim.saidAt AS said, who, relation, other, claim.status AS status,
  coalesce(speaker.name, article.publisher) AS voice, passage.text AS sentence, article.title AS article
ORDER BY said, type(relation), claim.id
