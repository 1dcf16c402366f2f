// The claims made by hand whose source is a passage of an article, which may have gone.
// $id: the article's id.
MATCH (claim:Claim {sourceArticle: $id})
RETURN claim.id AS id, claim.sourceStart AS start, claim.sourceEnd AS finish
ORDER BY id
