// Entities are looked up by their names as they are compared (searchNames). Lists have no index here: each name is a node
// of its own, which is no part of the graph proper. Applied twice it makes doubles, which do no harm.
CREATE INDEX entity_name_text IF NOT EXISTS FOR (n:EntityName) ON (n.text);
CREATE INDEX entity_name_entity IF NOT EXISTS FOR (n:EntityName) ON (n.entity);
MATCH (entity:Entity) UNWIND entity.searchNames AS name CREATE (:EntityName {text: name, entity: entity.id});
