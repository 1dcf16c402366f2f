// The texts of articles, those left out that are not in the graph.
// $ids: article ids.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.text AS text
