// Records that the graph's schema is past a migration.
// $id: its name. $at: when, ISO 8601.
CREATE (migration:Migration {id: $id, at: $at})
