// Takes back the count of this write, which changes nothing of the graph proper: who reads it as a whole is not disturbed.
MATCH (state:GraphState {id: 'graph'})
SET state.revision = state.revision - 1
