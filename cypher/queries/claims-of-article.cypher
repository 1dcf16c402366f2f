// The claims that an article states, whether they were read or made by hand, and how many other articles state each.
// $id: the article's id.
MATCH (:Article {id: $id})<-[:`IN`]-(:Passage)<-[:STATED_IN]-(claim:Claim)
WITH DISTINCT claim
CALL (claim) {
  MATCH (claim)-[:STATED_IN]->(:Passage)-[:`IN`]->(other:Article)
  WHERE other.id <> $id
  RETURN count(DISTINCT other) AS others
}
RETURN claim.id AS id, claim.origin AS origin, others
ORDER BY id
