// Writes the typed edges of one type, TYPE, whether they were there or not.
// $edges: [{id, source, target, properties}]; the properties replace those it had.
UNWIND $edges AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[edge:__TYPE__ {id: row.id}]->(target)
SET edge = row.properties
