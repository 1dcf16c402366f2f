// Adds the passages of an article that entities or claims stand in.
// $article: the article's id. $passages: [{id, start, end, text}]
MATCH (article:Article {id: $article})
UNWIND $passages AS passage
CREATE (p:Passage {id: passage.id, start: passage.start, `end`: passage.`end`, text: passage.text})-[:`IN`]->(article)
