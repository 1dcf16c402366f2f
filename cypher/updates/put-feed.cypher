// Adds a feed, or sets properties of one; null takes one away.
// $id: the feed's. $properties: by name.
MERGE (feed:Feed {id: $id})
SET feed += $properties
