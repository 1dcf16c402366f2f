// The mentions in an article, with the entities that they refer to.
// $id: the article's id.
MATCH (:Article {id: $id})<-[:`IN`]-(:Passage)<-[:`IN`]-(mention:Mention)-[:REFERS_TO]->(entity:Entity)
RETURN properties(mention) AS mention, properties(entity) AS entity, labels(entity) AS labels
ORDER BY mention.start, mention.`end`, entity.id
