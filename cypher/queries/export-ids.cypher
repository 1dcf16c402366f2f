// The ids of the nodes with the label LABEL that come after one of them, in the engine's own order.
// $after: an id, or '' for the first. $limit: how many.
MATCH (node:__LABEL__)
WHERE node.id > $after
RETURN node.id AS id
ORDER BY id
LIMIT $limit
