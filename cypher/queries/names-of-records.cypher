// How the articles in the graph name records, each way once, with the first article that does.
// $ids: record ids.
UNWIND $ids AS id
MATCH (record:Record {id: id})<-[naming:NAMES]-(article:Article)
RETURN record.id AS record, naming.name AS name, naming.aliases AS aliases, naming.description AS description,
  min(article.seq) AS seq
ORDER BY seq, record
