// The mentions in an article.
// $id: the article's id.
MATCH (:Article {id: $id})<-[:`IN`]-(:Passage)<-[:`IN`]-(mention:Mention)
RETURN DISTINCT mention.id AS id, mention.records AS records
ORDER BY id
