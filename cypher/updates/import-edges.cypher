// Writes relationships of the type TYPE that their property KEY tells from others between the same ends, whether they were there or not.
// $links: [{start, end, key, properties}], the ends by id; the properties replace those they had.
// (SKIP 0 has Neo4j look each end up by its index in turn, where it would plan a product of both.)
UNWIND $links AS row
MATCH (start:__START__ {id: row.start})
WITH row, start SKIP 0
MATCH (finish:__FINISH__ {id: row.`end`})
MERGE (start)-[edge:`__TYPE__` {`__KEY__`: row.key}]->(finish)
SET edge = row.properties
