// The judgements of some kinds that are in force and concern one of these.
// $ids: ids of records, claims, articles. $kinds: kinds of judgements.
MATCH (judgement:Judgement)
WHERE judgement.kind IN $kinds AND judgement.active = true AND any(target IN judgement.targets WHERE target IN $ids)
RETURN properties(judgement) AS judgement
ORDER BY judgement.seq
