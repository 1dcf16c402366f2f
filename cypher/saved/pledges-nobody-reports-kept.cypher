// Title: Pledges nobody reports as kept
// What was pledged, proposed or demanded, and that no claim states as done between the same two.
MATCH (claim:Claim {status: 'planned'})-[:SUBJECT]->(source:Entity)
MATCH (claim)-[:OBJECT]->(target:Entity)
MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article)
OPTIONAL MATCH (done:Claim {edge: claim.edge, status: 'asserted'})
WITH claim, source, target, passage, article, count(done) AS done
WHERE done = 0
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
RETURN source, claim.relationType AS relation, target, coalesce(speaker.name, article.publisher) AS voice,
  claim.saidAt AS said, passage.text AS sentence
ORDER BY said, source.name, claim.id
