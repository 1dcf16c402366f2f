// Lookups by id, and names that records are found by, as 0002 and 0003 have them for entities.
CREATE INDEX reading_id_lookup IF NOT EXISTS FOR (n:Reading) ON (n.id);
CREATE INDEX record_id_lookup IF NOT EXISTS FOR (n:Record) ON (n.id);
CREATE INDEX judgement_id_lookup IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE INDEX record_name_text IF NOT EXISTS FOR (n:RecordName) ON (n.text);
CREATE INDEX record_name_record IF NOT EXISTS FOR (n:RecordName) ON (n.record);
