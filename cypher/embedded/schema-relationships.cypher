// How many relationships there are of each type. Counted at one label the engine is quick, and slow to group by type: the
// record's links are asked for one by one.
MATCH (:Entity)-[edge]->(:Entity) RETURN type(edge) AS type, count(edge) AS total
UNION ALL
MATCH (:Claim)-[link:SUBJECT]->() WITH count(link) AS total RETURN 'SUBJECT' AS type, total
UNION ALL
MATCH (:Claim)-[link:OBJECT]->() WITH count(link) AS total RETURN 'OBJECT' AS type, total
UNION ALL
MATCH (:Claim)-[link:SAID_BY]->() WITH count(link) AS total RETURN 'SAID_BY' AS type, total
UNION ALL
MATCH (:Claim)-[link:STATED_IN]->() WITH count(link) AS total RETURN 'STATED_IN' AS type, total
UNION ALL
MATCH (:Mention)-[link:REFERS_TO]->() WITH count(link) AS total RETURN 'REFERS_TO' AS type, total
UNION ALL
MATCH ()-[link:`IN`]->() WITH count(link) AS total RETURN 'IN' AS type, total
UNION ALL
MATCH (:Article)-[link:NAMES]->() WITH count(link) AS total RETURN 'NAMES' AS type, total
