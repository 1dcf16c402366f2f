// An article with its text, and how many claims it states. No row: there is none.
// $id: its id.
MATCH (article:Article {id: $id})
OPTIONAL MATCH (article)<-[:`IN`]-(:Passage)<-[:STATED_IN]-(claim:Claim)
WITH article, count(DISTINCT claim) AS claims
RETURN properties(article) AS article, claims
