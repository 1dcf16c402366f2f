// Says who claims are said by.
// $attributions: [{claim, speaker}]
UNWIND $attributions AS attribution
MATCH (claim:Claim {id: attribution.claim})
MATCH (speaker:Entity {id: attribution.speaker})
CREATE (claim)-[:SAID_BY]->(speaker)
