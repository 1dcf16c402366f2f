// Title: What only one outlet reports
// Relations of one independent report, by outlet: an exclusive, or a mistake. Copies of a wire story count as one.
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE relation.sources = 1
MATCH (claim:Claim {edge: relation.id})-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article)
WITH source, relation, target, min(article.publisher) AS outlet, count(DISTINCT article.publisher) AS outlets,
  min(article.title) AS title
RETURN outlet, outlets, source, relation, target, relation.status AS status, relation.claims AS claims, title
ORDER BY outlet, claims DESC, relation.id
