// Title: What changed since a date
// Relations with something said of them since then: how many claims were there before, how many came, what they come to.
// $since (text, default "2020-11-17"): a date, as 2020-11-17
MATCH (source:Entity)-[relation]->(target:Entity)
WHERE relation.lastSaid >= $since
MATCH (claim:Claim {edge: relation.id})
WITH source, relation, target,
  sum(CASE WHEN claim.saidAt < $since THEN 1 ELSE 0 END) AS before,
  sum(CASE WHEN claim.saidAt >= $since THEN 1 ELSE 0 END) AS since,
  sum(CASE WHEN claim.saidAt >= $since AND claim.status = 'denied' THEN 1 ELSE 0 END) AS denials
RETURN source, relation, target, before, since, denials, relation.status AS status, relation.lastSaid AS lastSaid
ORDER BY lastSaid DESC, since DESC, relation.id
