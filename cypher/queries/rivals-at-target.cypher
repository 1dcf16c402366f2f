// Pairs of edges that end at one entity, of one type, TYPE, where neither is denied or only planned; those that were spoken of last first.
// $limit: how many.
MATCH (:Entity)-[a:__TYPE__]->(shared:Entity)<-[b:__TYPE__]-(:Entity)
WHERE a.id < b.id AND NOT a.status IN ['denied', 'planned'] AND NOT b.status IN ['denied', 'planned']
RETURN DISTINCT a.id AS one, b.id AS other, shared.id AS shared, coalesce(a.lastSaid, '') + coalesce(b.lastSaid, '') AS said
ORDER BY said DESC, one, other
LIMIT $limit
