// The articles in the graph that are copies or versions of one report.
// $report: the report's id.
MATCH (article:Article {reportId: $report})
RETURN article.id AS id, article.title AS title, article.fingerprint AS fingerprint, article.publisher AS publisher,
  article.publishedAt AS publishedAt, article.url AS url, article.file AS file, article.isUpdate AS isUpdate,
  article.isCorrection AS isCorrection, article.supersedes AS supersedes, article.supersededBy AS supersededBy,
  article.correctedBy AS correctedBy, article.seq AS seq
ORDER BY seq, id
