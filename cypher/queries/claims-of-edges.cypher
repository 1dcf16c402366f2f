// What the claims of typed edges say, for the edges to be made of them. Rejected claims do not count; one that no
// article states any more, since it was made by hand, is a report of its own.
// $edges: edge ids.
UNWIND $edges AS id
MATCH (claim:Claim {edge: id})
WHERE claim.review <> 'rejected'
WITH id, claim, [(claim)-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article) | article.reportId] AS reports
UNWIND CASE WHEN size(reports) > 0 THEN reports ELSE [claim.id] END AS report
RETURN DISTINCT id AS edge, claim.id AS claim, claim.status AS status, claim.saidAt AS saidAt,
  claim.confidence AS confidence, report
ORDER BY edge, claim, report
