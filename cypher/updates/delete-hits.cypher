// Deletes hits of alerts.
// $ids: hit ids.
UNWIND $ids AS id
MATCH (hit:AlertHit {id: id})
DETACH DELETE hit
