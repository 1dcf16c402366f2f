// Adds claims with their ends and the passage that states them.
// $claims: [{id, subject, object, passage, properties}]
UNWIND $claims AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (passage:Passage {id: row.passage})
CREATE (claim:Claim {id: row.id})
SET claim += row.properties
CREATE (claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
CREATE (claim)-[:STATED_IN]->(passage)
