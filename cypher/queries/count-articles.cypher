// How many articles there are.
MATCH (node:Article)
RETURN count(node) AS total
