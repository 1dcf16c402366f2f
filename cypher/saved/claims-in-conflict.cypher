// Title: Claims in conflict
// Of one relation, one claim affirms and one denies; newest first, both sentences side by side.
MATCH (source:Entity)-[relation {status: 'disputed'}]->(target:Entity)
MATCH (one:Claim {edge: relation.id})-[:STATED_IN]->(affirmed:Passage)-[:`IN`]->(outlet:Article)
WHERE one.status <> 'denied' AND one.review <> 'rejected'
MATCH (other:Claim {edge: relation.id})-[:STATED_IN]->(denied:Passage)-[:`IN`]->(against:Article)
WHERE other.status = 'denied' AND other.review <> 'rejected'
RETURN source, relation, target, affirmed.text AS affirms, outlet.publisher AS outlet, one.saidAt AS said,
  denied.text AS denies, against.publisher AS otherOutlet, other.saidAt AS deniedOn
ORDER BY relation.lastSaid DESC, relation.id, said DESC, one.id, other.id
