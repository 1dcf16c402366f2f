// Alerts that were removed before a time.
// $before: ISO 8601.
MATCH (alert:Alert)
WHERE alert.removedAt < $before
RETURN alert.id AS id
ORDER BY id
