// How many claims there are.
MATCH (node:Claim)
RETURN count(node) AS total
