// Title: The most contested people and bodies
// By how many of the relations they stand in are disputed or denied, with the part that rests on allegation alone.
MATCH (entity:Entity)-[relation]-(:Entity)
WITH entity, count(DISTINCT relation.id) AS relations,
  count(DISTINCT CASE WHEN relation.status = 'disputed' OR relation.status = 'denied' THEN relation.id END) AS contested,
  count(DISTINCT CASE WHEN relation.status = 'alleged' THEN relation.id END) AS alleged
WHERE contested + alleged > 0
RETURN entity, relations, contested, alleged
ORDER BY contested DESC, alleged DESC, relations DESC, entity.name, entity.id
LIMIT 50
