// The typed edges between these entities.
// $ids: entity ids. $among: the same as a map of id to true, in which an engine finds an id at once.
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[edge]->(target:Entity)
WHERE $among[target.id] = true
RETURN source.id AS source, target.id AS target, type(edge) AS type, properties(edge) AS edge
ORDER BY edge.id
