// Sets properties of an alert; null takes one away.
// $id: the alert's. $properties: by name.
MATCH (alert:Alert {id: $id})
SET alert += $properties
