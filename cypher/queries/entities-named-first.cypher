// The entities that articles name, and the first article in the graph that names each: its place in the log, and the first
// day on which one does.
// $ids: article ids.
UNWIND $ids AS article
MATCH (:Article {id: article})-[:NAMES]->(record:Record)
WITH DISTINCT record.entity AS id
MATCH (:Record {entity: id})<-[:NAMES]-(other:Article)
RETURN id, min(other.seq) AS seq, min(coalesce(other.publishedAt, '')) AS publishedAt
ORDER BY seq DESC, id
