// Typed edges by their ids and the entities they start at.
// $edges: [{id, source}]
UNWIND $edges AS row
MATCH (:Entity {id: row.source})-[edge {id: row.id}]->(:Entity)
RETURN edge.id AS id, edge.sources AS sources, properties(edge) AS value
ORDER BY id
