// Takes back how an article names records.
// $id: the article's id.
MATCH (:Article {id: $id})-[naming:NAMES]->(:Record)
DELETE naming
