// A feed.
// $id: the feed's.
MATCH (feed:Feed {id: $id})
RETURN properties(feed) AS feed
