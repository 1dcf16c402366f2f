// Here a constraint makes no index, which lookups by id need.
CREATE INDEX job_id_lookup IF NOT EXISTS FOR (n:Job) ON (n.id);
CREATE INDEX feed_id_lookup IF NOT EXISTS FOR (n:Feed) ON (n.id);
