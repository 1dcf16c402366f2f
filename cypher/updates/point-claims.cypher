// Says what claims are about.
// $claims: [{id, subject, object}]
// (SKIP 0 has Neo4j look each end up by its index in turn, where it would plan a product of both.)
UNWIND $claims AS row
MATCH (subject:Entity {id: row.subject})
WITH row, subject SKIP 0
MATCH (object:Entity {id: row.object})
WITH row, subject, object SKIP 0
MATCH (claim:Claim {id: row.id})
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
