// Adds claims that were made by hand, without their ends.
// $claims: [{id, properties}]
UNWIND $claims AS row
CREATE (claim:Claim {id: row.id})
SET claim += row.properties
