// Typed edges of these types that several claims are of, those that were spoken of last first.
// $types: relation types. $limit: how many.
MATCH (:Entity)-[edge]->(:Entity)
WHERE type(edge) IN $types AND edge.claims > 1
RETURN edge.id AS id, edge.lastSaid AS lastSaid
ORDER BY coalesce(lastSaid, '') DESC, id
LIMIT $limit
