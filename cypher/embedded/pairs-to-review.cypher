// Records of which rules do not know whether they are one, and that are two entities in the graph. Compared where
// they are matched, the second record would not be looked up by its index.
// $limit: how many.
MATCH (pair:CandidatePair {outcome: 'unsure'})
MATCH (record:Record {id: pair.record})
MATCH (other:Record {id: pair.other})
WITH pair, record.entity AS entity, other.entity AS otherEntity
WHERE entity <> otherEntity
MATCH (:Entity {id: entity})
MATCH (:Entity {id: otherEntity})
RETURN pair.id AS id, pair.record AS record, pair.other AS other, entity, otherEntity,
  pair.confidence AS confidence, pair.reasons AS reasons
ORDER BY abs(confidence - 0.5), id
LIMIT $limit
