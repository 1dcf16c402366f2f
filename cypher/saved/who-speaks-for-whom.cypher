// Title: Who speaks for whom
// Spokespeople, holders of positions and representatives, with how much each is cited as saying.
MATCH (speaker:Entity)-[relation:SPOKESPERSON_FOR|REPRESENTS|HOLDS_POSITION_IN|WORKS_FOR|HEADS]->(principal:Entity)
OPTIONAL MATCH (speaker)<-[:SAID_BY]-(claim:Claim)
WITH speaker, relation, principal, count(DISTINCT claim) AS said
RETURN speaker, relation, principal, said, speaker.description AS description, relation.status AS status
ORDER BY said DESC, speaker.name, principal.name, relation.id
