// Deletes records that a judgement made.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})
DETACH DELETE record
