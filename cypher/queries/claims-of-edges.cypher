// What the claims of typed edges say, for the edges to be made of them. Rejected claims do not count; one that no
// article states any more, since it was made by hand, is a report of its own. isCorrected: a later version of the article
// corrects it, and nobody judged that the claim holds.
// $edges: edge ids.
UNWIND $edges AS id
MATCH (claim:Claim {edge: id})
WHERE claim.review <> 'rejected'
OPTIONAL MATCH (claim)-[:STATED_IN]->(:Passage)-[:`IN`]->(article:Article)
RETURN DISTINCT id AS edge, claim.id AS claim, claim.status AS status, claim.saidAt AS saidAt,
  claim.confidence AS confidence, coalesce(article.reportId, claim.id) AS report,
  coalesce(article.correctedBy, '') <> '' AND claim.review <> 'accepted' AND coalesce(claim.origin, '') <> 'hand' AS isCorrected
ORDER BY edge, claim, report, isCorrected
