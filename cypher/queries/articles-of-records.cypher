// The articles that name records.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})<-[naming:NAMES]-(article:Article)
RETURN DISTINCT article.id AS article, article.seq AS seq, article.title AS title, article.publisher AS publisher,
  article.publishedAt AS publishedAt, naming.asRead AS asRead, record.id AS record
ORDER BY seq, asRead
