// The alert whose webhook has been due longest.
// $now: ISO 8601.
MATCH (alert:Alert)
WHERE alert.removedAt IS NULL AND alert.deliverAt <= $now
WITH alert
ORDER BY alert.deliverAt, alert.id
LIMIT 1
RETURN alert.id AS id
