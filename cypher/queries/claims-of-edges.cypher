// What the claims of typed edges say, for the edges to be made of them. Rejected claims do not count.
// $edges: edge ids.
UNWIND $edges AS id
MATCH (claim:Claim {edge: id})-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article)
WHERE claim.review <> 'rejected'
RETURN id AS edge, claim.id AS claim, claim.status AS status, claim.saidAt AS saidAt,
  claim.confidence AS confidence, article.reportId AS report
ORDER BY edge, claim, report
