// Entities with the number of claims that they are an end of, and of articles that mention them.
// $ids: entity ids.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH entity, count(DISTINCT claim) AS claims
OPTIONAL MATCH (entity)<-[:REFERS_TO]-(:Mention)-[:`IN`]->(:Passage)-[:`IN`]->(article:Article)
WITH entity, claims, count(DISTINCT article) AS articles
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.isNamed AS isNamed, entity.description AS description, claims, articles
