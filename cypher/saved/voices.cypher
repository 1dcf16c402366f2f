// Title: Whose voice the news is in
// Who is cited, named or only described, and how much of what they say is alleged, planned or denied.
MATCH (claim:Claim)-[:SAID_BY]->(speaker:Entity)
MATCH (claim)-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article)
WITH speaker, count(DISTINCT claim) AS claims, count(DISTINCT article.publisher) AS outlets,
  count(DISTINCT CASE WHEN claim.status = 'alleged' THEN claim.id END) AS alleged,
  count(DISTINCT CASE WHEN claim.status = 'planned' THEN claim.id END) AS planned,
  count(DISTINCT CASE WHEN claim.status = 'denied' THEN claim.id END) AS denied
RETURN speaker, speaker.isNamed AS isNamed, claims, outlets, alleged, planned, denied
ORDER BY claims DESC, speaker.name, speaker.id
