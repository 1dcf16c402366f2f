// The mentions that refer to entities.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:REFERS_TO]-(mention:Mention)
RETURN DISTINCT mention.id AS id, mention.records AS records
ORDER BY id
