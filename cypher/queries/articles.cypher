// All articles, newest first, and how many claims each states.
MATCH (article:Article)
CALL (article) {
  MATCH (article)<-[:`IN`]-(:Passage)<-[:STATED_IN]-(claim:Claim)
  RETURN count(DISTINCT claim) AS claims
}
RETURN article.id AS id, article.title AS title, article.publisher AS publisher, article.authors AS authors,
  article.dateline AS dateline, article.publishedAt AS publishedAt, article.url AS url, claims
ORDER BY coalesce(publishedAt, '') DESC, title, id
