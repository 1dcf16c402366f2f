// Every relationship, by the ids of its ends.
MATCH (start)-[relationship]->(finish)
RETURN start.id AS start, type(relationship) AS type, finish.id AS finish, properties(relationship) AS properties
