// The claims that an entity is subject or object of, each with the passages that state it; one that was made by hand may
// have none.
// $id: the entity's id.
MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WITH claim, subject, object, head([(claim)-[:SAID_BY]->(one:Entity) | one]) AS speaker,
  [(claim)-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article) | {start: passage.start, `end`: passage.`end`,
    text: passage.text, articleId: article.id, title: article.title, publisher: article.publisher,
    publishedAt: article.publishedAt, reportId: article.reportId}] AS evidence
RETURN properties(claim) AS claim, properties(subject) AS subject, labels(subject) AS subjectLabels,
  properties(object) AS object, labels(object) AS objectLabels,
  properties(speaker) AS speaker, labels(speaker) AS speakerLabels, evidence
