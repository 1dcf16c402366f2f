// Writes relationships of the type TYPE between nodes with the labels START and FINISH, whether they were there or not.
// $links: [{start, end, properties}], the ends by id; of each there is one between two nodes.
// (SKIP 0 has Neo4j look each end up by its index in turn, where it would plan a product of both.)
UNWIND $links AS row
MATCH (start:__START__ {id: row.start})
WITH row, start SKIP 0
MATCH (finish:__FINISH__ {id: row.`end`})
MERGE (start)-[link:`__TYPE__`]->(finish)
SET link = row.properties
