// The relationships that start at the nodes with the label LABEL that have these ids.
// $ids: ids.
UNWIND $ids AS id
MATCH (start:__LABEL__ {id: id})-[relationship]->(finish)
RETURN start.id AS start, type(relationship) AS type, finish.id AS finish, labels(finish) AS finishLabels,
  properties(relationship) AS properties
