// Every entity that has a name, with its item in Wikidata where it has one.
MATCH (entity:Entity)
WHERE entity.isNamed
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.wikidata AS wikidata
ORDER BY id
