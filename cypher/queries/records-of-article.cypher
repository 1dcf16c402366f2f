// The records that an article names, as it was read and as judgements have it.
// $id: the article's id.
MATCH (:Article {id: $id})-[naming:NAMES]->(record:Record)
RETURN naming.asRead AS asRead, record.id AS record, record.entity AS entity
ORDER BY asRead, record
