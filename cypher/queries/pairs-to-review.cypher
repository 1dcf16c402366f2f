// Records of which rules do not know whether they are one, and that are two entities in the graph.
// $limit: how many.
MATCH (pair:CandidatePair {outcome: 'unsure'})
MATCH (record:Record {id: pair.record})
MATCH (other:Record {id: pair.other})
WHERE record.entity <> other.entity
WITH pair, record, other
MATCH (:Entity {id: record.entity})
MATCH (:Entity {id: other.entity})
RETURN pair.id AS id, record.id AS record, other.id AS other, record.entity AS entity, other.entity AS otherEntity,
  pair.confidence AS confidence, pair.reasons AS reasons
ORDER BY abs(confidence - 0.5), id
LIMIT $limit
