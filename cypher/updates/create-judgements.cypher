// Adds judgements to the log.
// $judgements: their properties, by name.
UNWIND $judgements AS row
CREATE (judgement:Judgement {id: row.id})
SET judgement += row
