// The claims that an article states, with their ends, who says them, and where.
// $id: the article's id.
MATCH (:Article {id: $id})<-[:`IN`]-(passage:Passage)<-[:STATED_IN]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN properties(claim) AS claim, passage.start AS start, passage.`end` AS finish,
  properties(subject) AS subject, labels(subject) AS subjectLabels,
  properties(object) AS object, labels(object) AS objectLabels,
  [(claim)-[:SAID_BY]->(speaker:Entity) | speaker.id] AS speakers
ORDER BY start, claim.id
