// Here a constraint makes no index, which lookups by id need.
CREATE INDEX arrival_id_lookup IF NOT EXISTS FOR (n:Arrival) ON (n.id);
