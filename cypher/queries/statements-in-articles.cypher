// What articles state, by edge.
// $ids: article ids.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:`IN`]-(:Passage)<-[:STATED_IN]-(claim:Claim)
RETURN DISTINCT id AS article, claim.edge AS edge, claim.status AS status
ORDER BY article, edge, status
