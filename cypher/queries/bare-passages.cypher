// Those of these passages that nothing stands in.
// $ids: passage ids.
UNWIND $ids AS id
MATCH (passage:Passage {id: id})
WITH id, COUNT { (passage)<-[:STATED_IN|`IN`]-() } AS links
WHERE links = 0
RETURN id
ORDER BY id
