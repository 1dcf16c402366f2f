// Marks how far the import is.
// $done: nodes and relationships that are written, in the order of the export.
MATCH (state:GraphState {id: 'graph'})
SET state.imported = $done
