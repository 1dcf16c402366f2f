// The alert that has waited longest to be looked at, since something was logged after it was.
// $seq: the place in the log of what was logged last. $now: ISO 8601.
MATCH (alert:Alert)
WHERE alert.removedAt IS NULL AND alert.isPaused = false AND alert.seq < $seq AND alert.dueAt <= $now
WITH alert
ORDER BY alert.dueAt, alert.id
LIMIT 1
RETURN alert.id AS id
