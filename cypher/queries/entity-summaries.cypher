// Entities with the number of claims that they are an end of, and of articles that mention them.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
  RETURN count(DISTINCT claim) AS claims
}
CALL (entity) {
  MATCH (entity)<-[:REFERS_TO]-(:Mention)-[:`IN`]->(:Passage)-[:`IN`]->(article:Article)
  RETURN count(DISTINCT article) AS articles
}
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.isNamed AS isNamed, entity.description AS description, entity.wikidata AS wikidata, claims, articles
