// What an alert found, newest first.
// $id: the alert's. $limit: how many.
MATCH (hit:AlertHit {alert: $id})
RETURN properties(hit) AS hit
ORDER BY hit.seq DESC, hit.id
LIMIT $limit
