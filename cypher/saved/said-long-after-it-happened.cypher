// Title: Said long after it happened
// Claims about events of an earlier year than the article: when it happened, when it was said, and by whom.
// $years (number, default 1): how many calendar years lie between at least
MATCH (claim:Claim)-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article)
WHERE claim.eventFrom IS NOT NULL AND claim.saidAt IS NOT NULL
WITH claim, passage, article, toInteger(left(claim.saidAt, 4)) - toInteger(left(claim.eventFrom, 4)) AS years
WHERE years >= $years
MATCH (claim)-[:SUBJECT]->(source:Entity)
MATCH (claim)-[:OBJECT]->(target:Entity)
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
RETURN claim.eventFrom AS happenedFrom, claim.eventTo AS happenedTo, claim.eventText AS words, claim.saidAt AS said, years,
  source, claim.relationType AS relation, target, coalesce(speaker.name, article.publisher) AS voice,
  passage.text AS sentence
ORDER BY years DESC, happenedFrom, claim.id
