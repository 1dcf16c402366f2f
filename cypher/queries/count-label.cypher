// How many nodes have the label LABEL.
MATCH (node:__LABEL__)
RETURN count(node) AS total
