// Marks that an import begins, unless one is under way; answers which one is then, and how far it is.
// $digest: of the graph that is to be imported.
MERGE (state:GraphState {id: 'graph'})
SET state.importing = coalesce(state.importing, $digest), state.imported = coalesce(state.imported, 0)
RETURN state.importing AS digest, state.imported AS done
