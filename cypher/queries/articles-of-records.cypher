// The articles that name records.
// $ids: record ids.
UNWIND $ids AS id
MATCH (article:Article)-[naming:NAMES]->(:Record {id: id})
RETURN DISTINCT article.id AS article, article.seq AS seq, article.title AS title, article.publisher AS publisher,
  article.publishedAt AS publishedAt, naming.asRead AS asRead, id AS record
ORDER BY seq, asRead
