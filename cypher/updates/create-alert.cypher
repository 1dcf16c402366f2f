// Adds an alert.
// $id: the alert's. $properties: by name.
CREATE (alert:Alert {id: $id})
SET alert += $properties
