// How many articles in the graph name records, and how many describe them.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN id, COUNT { (record)<-[:NAMES]-() } AS articles,
  COUNT { MATCH (record)<-[naming:NAMES]-(:Article) WHERE naming.description IS NOT NULL } AS described
