// Adds mentions to passages.
// $mentions: [{id, passage, start, end, surface, form}]
UNWIND $mentions AS mention
MATCH (passage:Passage {id: mention.passage})
CREATE (m:Mention {id: mention.id, start: mention.start, `end`: mention.`end`, surface: mention.surface, form: mention.form})-[:`IN`]->(passage)
