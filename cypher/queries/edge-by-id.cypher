// A typed edge between two entities.
// $id: its id. $source: the id of the entity it starts at.
MATCH (source:Entity {id: $source})-[edge {id: $id}]->(target:Entity)
RETURN source.id AS source, target.id AS target, type(edge) AS type, properties(edge) AS edge
