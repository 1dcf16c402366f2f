// Adds an article.
// $article: its properties, by name.
CREATE (article:Article)
SET article += $article
