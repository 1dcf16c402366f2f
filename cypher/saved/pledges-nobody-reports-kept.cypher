// Title: Pledges nobody reports as kept
// What was pledged, proposed or demanded, and that no claim states as done between the same two.
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE relation.planned > 0 AND relation.affirmed = relation.planned + relation.alleged
MATCH (claim:Claim {edge: relation.id})-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article)
WHERE claim.status = 'planned'
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
RETURN source, relation, target, coalesce(speaker.name, article.publisher) AS voice, claim.saidAt AS said,
  passage.text AS sentence
ORDER BY said, source.name, claim.id
