// Adds mentions to passages.
// $mentions: [{id, passage, start, end, surface, form, records}]
UNWIND $mentions AS mention
MATCH (passage:Passage {id: mention.passage})
CREATE (m:Mention {id: mention.id, start: mention.start, `end`: mention.`end`, surface: mention.surface, form: mention.form, records: mention.records})-[:`IN`]->(passage)
