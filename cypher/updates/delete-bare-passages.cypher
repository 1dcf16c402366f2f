// Deletes passages.
// $ids: passage ids.
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
DETACH DELETE passage
