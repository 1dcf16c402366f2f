// Sets properties of hits of alerts.
// $ids: hit ids. $properties: by name.
UNWIND $ids AS id
MATCH (hit:AlertHit {id: id})
SET hit += $properties
