// The mentions in an article, in the order of its text.
// $id: the article's id.
MATCH (:Article {id: $id})<-[:`IN`]-(:Passage)<-[:`IN`]-(mention:Mention)-[:REFERS_TO]->(entity:Entity)
RETURN mention.start AS start, mention.`end` AS endOffset, mention.form AS form,
  entity.id AS entity, entity.name AS name, labels(entity) AS labels
ORDER BY start, endOffset, entity
