// Deletes records that a judgement made. Their entity goes first: Neo4j's index finds a node that the same transaction has moved to
// another value and then deleted.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})
SET record.entity = null
WITH record
DETACH DELETE record
