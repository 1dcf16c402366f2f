// Notes when an article came in.
// $id: the article's id. $seq: its place in the log. $at: when, ISO 8601 in UTC.
CREATE (:Arrival {id: $id, seq: $seq, at: $at})
