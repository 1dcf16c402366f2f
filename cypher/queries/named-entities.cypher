// Those of these entities that an article in the graph names, or that a judgement keeps.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (record:Record {entity: id})
WITH id, record.isKept AS isKept, COUNT { (record)<-[:NAMES]-() } AS articles
WHERE articles > 0 OR isKept = true
RETURN DISTINCT id
ORDER BY id
