// Counts what is logged, articles and judgements alike.
// $seq: the place in the log of what comes next in this transaction.
MATCH (state:GraphState {id: 'graph'})
SET state.seq = $seq
