// How many typed edges there are.
MATCH (:Entity)-[edge]->(:Entity)
RETURN count(edge) AS total
