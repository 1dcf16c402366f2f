// The place in the log of what was logged last, as the writers' node has it. No row, or none: it was never counted here.
MATCH (state:GraphState {id: 'graph'})
WHERE state.seq IS NOT NULL
RETURN state.seq AS seq
