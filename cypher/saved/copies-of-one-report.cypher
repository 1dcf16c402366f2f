// Title: Copies of one report
// Articles of nearly the same text, which count as one source: a wire story and the papers that took it over.
MATCH (article:Article)
WITH article.reportId AS report, count(article) AS copies
WHERE copies > 1
MATCH (copy:Article {reportId: report})
RETURN report, copies, copy.publisher AS outlet, copy.publishedAt AS published, copy.title AS title
ORDER BY copies DESC, report, published, outlet, copy.id
