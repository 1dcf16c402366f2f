// What an alert found and its webhook was not told yet, oldest first.
// $id: the alert's. $limit: how many.
MATCH (hit:AlertHit {alert: $id, isDue: true})
RETURN properties(hit) AS hit
ORDER BY hit.seq, hit.id
LIMIT $limit
