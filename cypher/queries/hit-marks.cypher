// All that an alert found, newest first, and what was read of it.
// $id: the alert's.
MATCH (hit:AlertHit {alert: $id})
RETURN hit.id AS id, hit.at AS at, hit.seq AS seq, hit.isRead AS isRead
ORDER BY seq DESC, id
