// The articles that name an entity, and by which record they were read to.
// $id: the entity's id.
MATCH (record:Record {entity: $id})<-[naming:NAMES]-(article:Article)
RETURN article.id AS article, naming.asRead AS asRead, naming.name AS name, record.type AS type,
  article.seq AS seq, article.title AS title, article.publisher AS publisher, article.publishedAt AS publishedAt
ORDER BY seq, asRead
