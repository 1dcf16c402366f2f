// The articles that state claims.
// $claims: claim ids.
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article)
RETURN DISTINCT id AS claim, article.id AS article
ORDER BY claim, article
