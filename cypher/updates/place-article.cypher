// Gives an article its place in the log.
// $id: the article's id. $seq: the place.
MATCH (article:Article {id: $id})
SET article.seq = $seq
