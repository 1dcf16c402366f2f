// How the articles in the graph name records, each way once, with the first article that does.
// $ids: record ids.
UNWIND $ids AS id
MATCH (article:Article)-[naming:NAMES]->(:Record {id: id})
RETURN id AS record, naming.name AS name, naming.aliases AS aliases, naming.description AS description,
  min(article.seq) AS seq
ORDER BY seq, record
