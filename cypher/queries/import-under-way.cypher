// The import that was begun and has not ended. No row: there is none.
MATCH (state:GraphState {id: 'graph'})
WHERE state.importing IS NOT NULL
RETURN state.importing AS digest, state.imported AS done
