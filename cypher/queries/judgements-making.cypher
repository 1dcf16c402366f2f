// The judgements that made these, in force or not.
// $ids: ids of records and claims. $kinds: the kinds of judgements that make something.
MATCH (judgement:Judgement)
WHERE judgement.kind IN $kinds AND any(made IN judgement.makes WHERE made IN $ids)
RETURN properties(judgement) AS judgement
ORDER BY judgement.seq
