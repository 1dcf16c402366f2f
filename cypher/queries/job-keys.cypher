// Which of these keys jobs have.
// $keys: what tells that two jobs are the same.
UNWIND $keys AS key
MATCH (job:Job {key: key})
RETURN DISTINCT key
