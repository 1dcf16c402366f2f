// Deletes the jobs of one of these states that ended before a time.
// $states: states of jobs. $before: ISO 8601.
MATCH (job:Job)
WHERE job.state IN $states AND job.finishedAt < $before
DETACH DELETE job
