// What the claims of typed edges come to by each article that states them; rejected ones do not count. Article: '' for a claim
// that none states.
// $edges: edge ids.
UNWIND $edges AS id
MATCH (claim:Claim {edge: id})
WHERE claim.review <> 'rejected'
WITH id, claim, [(claim)-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article) | article.id] AS articles
UNWIND CASE WHEN size(articles) > 0 THEN articles ELSE [''] END AS article
RETURN DISTINCT id AS edge, claim.status AS status, article
ORDER BY edge, status, article
