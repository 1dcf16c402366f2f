// What rules say of records that they made one with another without asking.
// $ids: record ids.
MATCH (pair:CandidatePair {outcome: 'same'})
WHERE pair.record IN $ids
MATCH (record:Record {id: pair.record})
MATCH (other:Record {id: pair.other})
RETURN pair.id AS id, record.id AS record, record.name AS name, record.seq AS seq, other.id AS other,
  other.name AS otherName, pair.confidence AS confidence, pair.reasons AS reasons
ORDER BY seq, id
