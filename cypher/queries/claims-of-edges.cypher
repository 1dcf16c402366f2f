// What the claims of typed edges say, for the edges to be made of them. Rejected claims do not count; one that no
// article states any more, since it was made by hand, is a report of its own. isCorrected: a later version of the article
// corrects it, and nobody judged that the claim holds.
// $edges: edge ids.
UNWIND $edges AS id
MATCH (claim:Claim {edge: id})
WHERE claim.review <> 'rejected'
WITH id, claim, [(claim)-[:STATED_IN]->(passage:Passage)-[:`IN`]->(article:Article) |
  {report: article.reportId, isCorrected: coalesce(article.correctedBy, '') <> '', text: passage.text}] AS articles
UNWIND CASE WHEN size(articles) > 0 THEN articles ELSE [{report: claim.id, isCorrected: false}] END AS article
RETURN DISTINCT id AS edge, claim.id AS claim, claim.relationType AS type, claim.predicate AS predicate,
  claim.status AS status, claim.eventFrom AS eventFrom, claim.eventTo AS eventTo, claim.eventText AS eventText,
  claim.saidAt AS saidAt, [part IN articles | coalesce(part.text, '')] AS sentences, claim.confidence AS confidence, article.report AS report,
  article.isCorrected AND claim.review <> 'accepted' AND coalesce(claim.origin, '') <> 'hand' AS isCorrected
ORDER BY edge, claim, report, isCorrected
