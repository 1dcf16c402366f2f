// The report that copies of one article share: the same words, whoever published them. No row: it is the first.
// $fingerprint: of the article's words.
MATCH (article:Article {fingerprint: $fingerprint})
RETURN article.reportId AS report
ORDER BY report
LIMIT 1
