// The entities that an article mentions.
// $id: the article's id.
MATCH (:Article {id: $id})<-[:`IN`]-(:Passage)<-[:`IN`]-(:Mention)-[:REFERS_TO]->(entity:Entity)
RETURN DISTINCT entity.id AS id
ORDER BY id
