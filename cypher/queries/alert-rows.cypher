// Digests of the rows that an alert knows.
// $id: the alert's.
MATCH (alert:Alert {id: $id})
RETURN alert.known AS known
