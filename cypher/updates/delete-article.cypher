// Deletes an article.
// $id: its id.
MATCH (article:Article {id: $id})
DETACH DELETE article
