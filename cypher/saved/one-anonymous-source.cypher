// Title: What rests on one anonymous source
// Relations of a single report whose only voices are described and not named: "a senior Mexican official". Check these
// before you print them.
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE relation.sources = 1
MATCH (claim:Claim {edge: relation.id})
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
WITH source, relation, target, count(DISTINCT claim) AS claims,
  sum(CASE WHEN speaker.isNamed = false THEN 1 ELSE 0 END) AS anonymous, min(speaker.name) AS voice
WHERE claims = anonymous
RETURN source, relation, target, voice, relation.status AS status, claims, relation.confidence AS confidence
ORDER BY confidence, voice, relation.id
