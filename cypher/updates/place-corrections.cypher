// Notes which later version corrects articles, or that none does.
// $articles: [{id, by}]: an article, and the id of the version that corrects it, or null.
UNWIND $articles AS row
MATCH (article:Article {id: row.id})
SET article.correctedBy = row.by
