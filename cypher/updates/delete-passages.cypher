// Deletes the passages of an article.
// $id: the article's id.
MATCH (:Article {id: $id})<-[:`IN`]-(passage:Passage)
DETACH DELETE passage
