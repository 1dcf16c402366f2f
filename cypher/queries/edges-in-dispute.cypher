// Typed edges that some claims affirm and some deny, those that were spoken of last first.
// $limit: how many.
MATCH (:Entity)-[edge {status: 'disputed'}]->(:Entity)
RETURN edge.id AS id, edge.lastSaid AS lastSaid
ORDER BY coalesce(lastSaid, '') DESC, id
LIMIT $limit
