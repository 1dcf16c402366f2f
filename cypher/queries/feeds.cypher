// All feeds, as they were added.
MATCH (feed:Feed)
RETURN properties(feed) AS feed
ORDER BY feed.addedAt, feed.id
