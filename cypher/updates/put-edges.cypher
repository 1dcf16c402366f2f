// Writes the typed edges of one type, TYPE, whether they were there or not.
// $edges: [{id, source, target, properties}]; the properties replace those it had.
// (SKIP 0 has Neo4j look each end up by its index in turn, where it would plan a product of both.)
UNWIND $edges AS row
MATCH (source:Entity {id: row.source})
WITH row, source SKIP 0
MATCH (target:Entity {id: row.target})
MERGE (source)-[edge:__TYPE__ {id: row.id}]->(target)
SET edge = row.properties
