// Adds claims with their ends and the passage that states them.
// $claims: [{id, subject, object, passage, properties}]
// (SKIP 0 has Neo4j look each end up by its index in turn, where it would plan a product of both.)
UNWIND $claims AS row
MATCH (subject:Entity {id: row.subject})
WITH row, subject SKIP 0
MATCH (object:Entity {id: row.object})
WITH row, subject, object SKIP 0
MATCH (passage:Passage {id: row.passage})
CREATE (claim:Claim {id: row.id})
SET claim += row.properties
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
CREATE (claim)-[:STATED_IN]->(passage)
