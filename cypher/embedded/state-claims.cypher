// Says which passages of an article state claims that were made by hand; a passage that is not there is made. Behind what
// is written, claims would not be looked up by their index.
// $article: the article's id. $claims: [{id, passage, start, end, text}]
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
MATCH (article:Article {id: $article})
MERGE (passage:Passage {id: row.passage})
SET passage.start = row.start, passage.`end` = row.`end`, passage.text = row.text
MERGE (passage)-[:`IN`]->(article)
MERGE (claim)-[:STATED_IN]->(passage)
