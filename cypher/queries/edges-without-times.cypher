// Typed edges that an older newsgraph made, which did not keep when they happened.
// $limit: how many.
MATCH (source:Entity)-[edge]->(target:Entity)
WHERE edge.isOver IS NULL
RETURN source.id AS source, target.id AS target, type(edge) AS type, properties(edge) AS properties
LIMIT $limit
