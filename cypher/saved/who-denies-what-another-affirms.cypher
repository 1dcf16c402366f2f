// Title: Who denies what another affirms
// Relations that some affirm and some deny, with each voice and its sentence. A voice is a named or described speaker,
// or the paper itself. Peers keep one version of a fact; here both stand side by side.
MATCH (source:Entity)-[relation {status: 'disputed'}]->(target:Entity)
MATCH (claim:Claim {edge: relation.id})-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article)
OPTIONAL MATCH (claim)-[:SAID_BY]->(speaker:Entity)
RETURN source, relation, target, claim.status AS status, coalesce(speaker.name, article.publisher) AS voice,
  passage.text AS sentence, article.publisher AS outlet, claim.saidAt AS said
ORDER BY relation.claims DESC, relation.id, status, said, voice, claim.id
