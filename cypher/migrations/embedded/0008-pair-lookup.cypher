// Here a constraint makes no index, which lookups by id need (0002-id-lookups).
CREATE INDEX pair_id_lookup IF NOT EXISTS FOR (n:CandidatePair) ON (n.id);
