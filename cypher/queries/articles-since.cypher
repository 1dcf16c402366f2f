// Articles that came after a place in the log, or were published from a day on.
// $seq: the place, or null. $since: the day, ISO 8601, or null.
MATCH (article:Article)
WHERE article.seq > $seq OR article.publishedAt >= $since
RETURN article.id AS id, article.title AS title, article.publisher AS publisher, article.publishedAt AS publishedAt,
  article.seq AS seq
ORDER BY seq, id
