// Takes their ends and speakers from claims.
// $claims: claim ids.
UNWIND $claims AS id
MATCH (:Claim {id: id})-[link:SUBJECT|OBJECT|SAID_BY]->(:Entity)
DELETE link
