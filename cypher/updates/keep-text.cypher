// Keeps an article's text with its reading, as long as the article is not in the graph.
// $article: the article's id. $text: its text; null takes it away.
MATCH (reading:Reading {article: $article})
SET reading.text = $text
