// Notes which versions of articles come before and after them.
// $articles: [{id, supersedes, supersededBy, correctedBy}]: an article, and the ids of the versions that it takes the place of,
// that take its place and that correct it, or null.
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
SET article.supersedes = row.supersedes, article.supersededBy = row.supersededBy, article.correctedBy = row.correctedBy
