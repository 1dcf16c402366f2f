// The entities that share a typed edge with this one, the most claims first.
// $id: an entity id.
MATCH (:Entity {id: $id})-[edge]-(other:Entity)
WHERE other.id <> $id
WITH other, sum(edge.claims) AS claims
RETURN other.id AS id
ORDER BY claims DESC, other.name, id
