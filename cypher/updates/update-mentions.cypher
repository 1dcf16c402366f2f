// Says which records mentions stand for.
// $mentions: [{id, records}]
UNWIND $mentions AS row
MATCH (mention:Mention {id: row.id})
SET mention.records = row.records
