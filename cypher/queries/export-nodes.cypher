// The nodes with the label LABEL that have these ids.
// $ids: ids.
UNWIND $ids AS id
MATCH (node:__LABEL__ {id: id})
RETURN labels(node) AS labels, properties(node) AS properties
