// What the claims of typed edges say, with the articles that state them; rejected ones do not count.
// $edges: edge ids.
UNWIND $edges AS id
MATCH (claim:Claim {edge: id})
WHERE claim.review <> 'rejected'
WITH id, claim, [(claim)-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article) | {id: article.id, report: article.reportId}] AS articles
UNWIND CASE WHEN size(articles) > 0 THEN articles ELSE [{id: '', report: claim.id}] END AS article
RETURN DISTINCT id AS edge, claim.id AS claim, claim.status AS status, claim.saidAt AS saidAt,
  claim.confidence AS confidence, article.report AS report, article.id AS article
ORDER BY edge, claim, report, article
