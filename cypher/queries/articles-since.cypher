// Articles that came after a place in the log, or were published from a day on, the last that came first.
// $seq: the place, or null. $since: the day, ISO 8601, or null.
MATCH (article:Article)
WHERE article.seq > $seq OR article.publishedAt >= $since
OPTIONAL MATCH (arrival:Arrival {id: article.id})
RETURN article.id AS id, article.title AS title, article.publisher AS publisher, article.publishedAt AS publishedAt,
  arrival.at AS addedAt, article.seq AS seq
ORDER BY seq DESC, id
