// Takes the turn of a writer, which it holds until its transaction ends, and counts the change.
MERGE (state:GraphState {id: 'graph'})
SET state.revision = coalesce(state.revision, 0) + 1
