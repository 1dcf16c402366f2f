// How many entities there are.
MATCH (node:Entity)
RETURN count(node) AS total
