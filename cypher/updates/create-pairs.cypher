// Keeps what rules say of records that may be one.
// $pairs: [{id, properties}]
UNWIND $pairs AS row
CREATE (pair:CandidatePair {id: row.id})
SET pair += row.properties
