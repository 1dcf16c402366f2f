// Says how an article names records.
// $article: its id. $namings: [{record, properties}]
MATCH (article:Article {id: $article})
UNWIND $namings AS naming
MATCH (record:Record {id: naming.record})
CREATE (article)-[link:NAMES]->(record)
SET link += naming.properties
