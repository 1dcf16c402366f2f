// How many typed edges there are: nothing else starts at an entity. (Neo4j keeps this count as long as the end is open.)
MATCH (:Entity)-[edge]->()
RETURN count(edge) AS total
