// Deletes the mentions in an article.
// $id: the article's id.
MATCH (:Article {id: $id})<-[:`IN`]-(:Passage)<-[:`IN`]-(mention:Mention)
DETACH DELETE mention
