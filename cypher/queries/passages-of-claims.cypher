// The passages that state claims.
// $claims: claim ids.
UNWIND $claims AS id
MATCH (:Claim {id: id})-[:STATED_IN]->(passage:Passage)
RETURN DISTINCT passage.id AS id
ORDER BY id
