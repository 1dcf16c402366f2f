// Lets the jobs be taken at once that a server took and did not finish.
// $now: ISO 8601.
MATCH (job:Job {state: 'running'})
SET job.dueAt = $now
