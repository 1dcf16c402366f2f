// An article with its text, and how many claims it states. No row: there is none.
// $id: its id.
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)<-[:`IN`]-(:Passage)<-[:STATED_IN]-(claim:Claim)
  RETURN count(DISTINCT claim) AS claims
}
RETURN properties(article) AS article, claims
