// Takes from mentions what they refer to.
// $mentions: mention ids.
UNWIND $mentions AS id
MATCH (:Mention {id: id})-[link:REFERS_TO]->(:Entity)
DELETE link
