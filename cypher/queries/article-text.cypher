// The text of an article, and which report it is of. No row: it is not in the graph.
// $id: the article's id.
MATCH (article:Article {id: $id})
RETURN article.text AS text, article.reportId AS report
