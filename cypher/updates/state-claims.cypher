// Says which passages of an article state claims that were made by hand; a passage that is not there is made.
// $article: the article's id. $claims: [{id, passage, start, end, text}]
UNWIND $claims AS row
MATCH (article:Article {id: $article})
MERGE (passage:Passage {id: row.passage})
SET passage.start = row.start, passage.`end` = row.`end`, passage.text = row.text
MERGE (passage)-[:`IN`]->(article)
WITH row, passage SKIP 0
MATCH (claim:Claim {id: row.id})
MERGE (claim)-[:STATED_IN]->(passage)
