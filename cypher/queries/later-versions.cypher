// The articles in the graph that took the place of these.
// $ids: article ids.
UNWIND $ids AS id
MATCH (later:Article {supersedes: id})
RETURN id AS article, later.id AS later, later.seq AS seq
ORDER BY seq DESC, later
UNION
UNWIND $ids AS id
MATCH (article:Article {id: id})
WHERE article.supersededBy IS NOT NULL
MATCH (later:Article {id: article.supersededBy})
RETURN id AS article, later.id AS later, later.seq AS seq
ORDER BY seq DESC, later
