// Title: Where outlets tell it differently
// Relations whose claims do not all have one standing, by outlet: one states what another attributes or denies.
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE relation.sources > 1
MATCH (any:Claim {edge: relation.id})
WITH source, relation, target, count(DISTINCT any.status) AS standings
WHERE standings > 1
MATCH (claim:Claim {edge: relation.id})-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article)
WITH source, relation, target, article.publisher AS outlet,
  count(DISTINCT CASE WHEN claim.status = 'asserted' THEN claim.id END) AS asserted,
  count(DISTINCT CASE WHEN claim.status = 'alleged' THEN claim.id END) AS alleged,
  count(DISTINCT CASE WHEN claim.status = 'planned' THEN claim.id END) AS planned,
  count(DISTINCT CASE WHEN claim.status = 'denied' THEN claim.id END) AS denied
RETURN source, relation, target, outlet, asserted, alleged, planned, denied
ORDER BY relation.sources DESC, relation.id, outlet
