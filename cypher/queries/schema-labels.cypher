// How many nodes there are of each set of labels.
MATCH (node)
RETURN labels(node) AS labels, count(node) AS total
