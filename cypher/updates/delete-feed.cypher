// Deletes a feed.
// $id: the feed's.
MATCH (feed:Feed {id: $id})
DETACH DELETE feed
