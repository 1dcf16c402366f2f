// The claims that an entity says, with their evidence, the latest said first.
// $id: the entity's id.
MATCH (:Entity {id: $id})<-[:SAID_BY]-(claim:Claim)-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WITH claim, subject, object, passage, article, head([(claim)-[:SAID_BY]->(one:Entity) | one]) AS speaker
RETURN properties(claim) AS claim, properties(subject) AS subject, labels(subject) AS subjectLabels,
  properties(object) AS object, labels(object) AS objectLabels,
  properties(speaker) AS speaker, labels(speaker) AS speakerLabels, properties(passage) AS passage,
  article.id AS article, article.title AS title, article.publisher AS publisher, article.publishedAt AS publishedAt
ORDER BY coalesce(claim.saidAt, '') DESC, article, passage.start, claim.id
