// Says who claims are said by.
// $attributions: [{claim, speaker}]
// (SKIP 0 has Neo4j look each end up by its index in turn, where it would plan a product of both.)
UNWIND $attributions AS attribution
MATCH (claim:Claim {id: attribution.claim})
WITH claim, attribution SKIP 0
MATCH (speaker:Entity {id: attribution.speaker})
CREATE (claim)-[:SAID_BY]->(speaker)
