// Says which entities mentions refer to.
// $references: [{mention, entity}]
UNWIND $references AS reference
MATCH (mention:Mention {id: reference.mention})
MATCH (entity:Entity {id: reference.entity})
CREATE (mention)-[:REFERS_TO]->(entity)
