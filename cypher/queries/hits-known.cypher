// Which of these hits are there.
// $ids: hit ids.
UNWIND $ids AS id
MATCH (hit:AlertHit {id: id})
RETURN hit.id AS id
