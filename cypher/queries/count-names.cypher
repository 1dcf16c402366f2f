// How many articles in the graph name records.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id, COUNT { (record)<-[:NAMES]-() } AS articles
