// The articles with an id, of a report, or of a publisher.
// $article: an id, or null. $report: a report's id, or null. $publisher: a publisher's name, or null.
MATCH (article:Article)
WHERE article.id = $article OR article.reportId = $report OR article.publisher = $publisher
RETURN article.id AS id
ORDER BY article.seq, id
