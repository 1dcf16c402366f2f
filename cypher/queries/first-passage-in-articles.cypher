// The passage in which each of these articles mentions an entity first.
// $id: the entity's id. $articles: article ids.
UNWIND $articles AS articleId
CALL (articleId) {
  MATCH (:Entity {id: $id})<-[:REFERS_TO]-(:Mention)-[:`IN`]->(passage:Passage)-[:`IN`]->(:Article {id: articleId})
  RETURN DISTINCT passage.text AS text, passage.start AS start
  ORDER BY start
  LIMIT 1
}
RETURN articleId AS article, text
