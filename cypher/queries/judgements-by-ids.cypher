// Judgements by id.
// $ids: judgement ids.
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
RETURN properties(judgement) AS judgement
ORDER BY judgement.seq
