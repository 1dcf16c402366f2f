// Title: Shortest path by strongest evidence
// Ways of up to three relations from one to another, none of them denied: the shortest first, and of equal length the one
// whose weakest relation is the surest. Confidence adds up over independent reports, not over copies of a wire story.
// $from (text, default "William Barr"): name of the first
// $to (text, default "El Padrino"): name of the other
CALL {
  MATCH (one:Entity {name: $from})
  WITH one SKIP 0
  MATCH path = (one)-[first]-(other:Entity {name: $to})
  RETURN path
  UNION ALL
  MATCH (one:Entity {name: $from})
  WITH one SKIP 0
  MATCH path = (one)-[first]-(:Entity)-[second]-(other:Entity {name: $to})
  RETURN path
  UNION ALL
  MATCH (one:Entity {name: $from})
  WITH one SKIP 0
  MATCH path = (one)-[first]-(:Entity)-[second]-(:Entity)-[third]-(other:Entity {name: $to})
  RETURN path
}
WITH path, length(path) AS steps, [node IN nodes(path) | node.name] AS names,
  [relation IN relationships(path) | relation.id] AS ids,
  reduce(least = 1.0, relation IN relationships(path) |
    CASE WHEN relation.confidence < least THEN relation.confidence ELSE least END) AS weakest
WHERE none(relation IN relationships(path) WHERE relation.status = 'denied')
RETURN path, steps, weakest, names
ORDER BY steps, weakest DESC, ids
LIMIT 25
