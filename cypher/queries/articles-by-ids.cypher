// Articles by id, without their text.
// $ids: article ids.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.seq AS seq, article.title AS title, article.publisher AS publisher,
  article.publishedAt AS publishedAt
ORDER BY seq, id
