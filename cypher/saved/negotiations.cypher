// Title: Who negotiated with whom
// One row a pair, with counts: no claims to fold, no duplicates. Change the type for any other question of this kind.
MATCH (source:Entity)-[relation:NEGOTIATED_WITH|AGREED_WITH|MET_WITH|SPOKE_WITH]->(target:Entity)
RETURN source, relation, target, relation.status AS status, relation.claims AS claims, relation.sources AS sources,
  relation.firstSaid AS firstSaid, relation.lastSaid AS lastSaid
ORDER BY sources DESC, claims DESC, relation.id
