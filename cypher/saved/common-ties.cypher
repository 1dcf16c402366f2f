// Title: What two have in common
// Those that both are tied to, whatever the relation, and how.
// $one (text, default "William Barr"): a name
// $other (text, default "Salvador Cienfuegos"): another
MATCH (one:Entity {name: $one})-[first]-(between:Entity)
WITH one, first, between SKIP 0
MATCH (between)-[second]-(other:Entity {name: $other})
WHERE between.id <> one.id AND between.id <> other.id
RETURN one, first, between, second, other
ORDER BY first.confidence + second.confidence DESC, between.name, first.id, second.id
