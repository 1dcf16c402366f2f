// Deletes an alert. What it found is deleted by delete-hits.
// $id: the alert's.
MATCH (alert:Alert {id: $id})
DETACH DELETE alert
