// The passages in which articles name entities, by article.
// $ids: entity ids. $limit: how many of each.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:REFERS_TO]-(:Mention {form: 'name'})-[:`IN`]->(passage:Passage)-[:`IN`]->(article:Article)
  RETURN DISTINCT passage.text AS text, passage.start AS start, article.id AS articleId, article.title AS title,
    article.publisher AS publisher, article.seq AS seq
  ORDER BY seq, start
  LIMIT $limit
}
RETURN id, text, articleId, title, publisher
