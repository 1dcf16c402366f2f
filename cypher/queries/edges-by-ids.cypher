// Typed edges in full, by their ids and the entities they start at.
// $edges: [{id, source}]
UNWIND $edges AS row
MATCH (source:Entity {id: row.source})-[edge {id: row.id}]->(target:Entity)
RETURN DISTINCT source.id AS source, target.id AS target, type(edge) AS type, properties(edge) AS edge
ORDER BY edge.id
