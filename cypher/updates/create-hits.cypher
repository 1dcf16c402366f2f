// Adds what alerts found.
// $hits: [{id, properties}]
UNWIND $hits AS row
CREATE (hit:AlertHit {id: row.id})
SET hit += row.properties
