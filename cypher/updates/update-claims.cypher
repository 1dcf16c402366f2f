// Sets properties of claims; null takes one away.
// $claims: [{id, properties}]
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.properties
