// The feed that has been due longest.
// $now: ISO 8601.
MATCH (feed:Feed)
WHERE feed.dueAt <= $now
WITH feed
ORDER BY feed.dueAt
LIMIT 1
RETURN properties(feed) AS feed
