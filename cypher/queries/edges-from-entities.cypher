// The typed edges that start at these entities.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[edge]->(target:Entity)
RETURN source.id AS source, target.id AS target, type(edge) AS type, properties(edge) AS edge
ORDER BY edge.id
