// Says which entities mentions refer to.
// $references: [{mention, entity}]
// (SKIP 0 has Neo4j look each end up by its index in turn, where it would plan a product of both.)
UNWIND $references AS reference
MATCH (mention:Mention {id: reference.mention})
WITH reference, mention SKIP 0
MATCH (entity:Entity {id: reference.entity})
CREATE (mention)-[:REFERS_TO]->(entity)
