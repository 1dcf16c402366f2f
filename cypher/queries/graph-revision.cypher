// How often the graph was changed. No row: never.
MATCH (state:GraphState {id: 'graph'})
RETURN state.revision AS revision
