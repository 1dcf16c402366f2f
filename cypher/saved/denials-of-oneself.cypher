// Title: Who denies it for themselves
// Claims that are denied by the very ones they are about, with the sentence.
MATCH (claim:Claim {status: 'denied'})-[:SAID_BY]->(speaker:Entity)
MATCH (claim)-[:SUBJECT]->(source:Entity)
MATCH (claim)-[:OBJECT]->(target:Entity)
WHERE speaker.id = source.id OR speaker.id = target.id
MATCH (claim)-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article)
RETURN speaker, source, claim.relationType AS relation, target, passage.text AS sentence, article.publisher AS outlet,
  claim.saidAt AS said
ORDER BY said DESC, speaker.name, claim.id
