// Here a constraint makes no index, which lookups by id need.
CREATE INDEX alert_id_lookup IF NOT EXISTS FOR (n:Alert) ON (n.id);
CREATE INDEX alert_hit_id_lookup IF NOT EXISTS FOR (n:AlertHit) ON (n.id);
