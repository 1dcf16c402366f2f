// Marks that the import is whole.
MATCH (state:GraphState {id: 'graph'})
REMOVE state.importing, state.imported
