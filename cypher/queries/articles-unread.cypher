// Articles that an older newsgraph added, which kept nothing of what it read.
// $limit: how many.
MATCH (article:Article)
WHERE article.seq IS NULL
RETURN article.id AS id
ORDER BY coalesce(article.publishedAt, ''), id
LIMIT $limit
