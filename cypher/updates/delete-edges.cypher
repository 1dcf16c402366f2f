// Deletes typed edges of one type, TYPE.
// $edges: [{id, source}]: an edge's id, and the id of the entity it starts at.
UNWIND $edges AS row
MATCH (:Entity {id: row.source})-[edge:__TYPE__ {id: row.id}]->(:Entity)
DELETE edge
