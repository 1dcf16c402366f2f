// The migrations that the graph is past.
MATCH (migration:Migration)
RETURN migration.id AS id, migration.at AS at
ORDER BY id
