// The job that waits longest of those that may be taken: it is due, or who took it says nothing any more.
// $now: ISO 8601.
MATCH (job:Job)
WHERE job.state IN ['waiting', 'running'] AND job.dueAt <= $now
WITH job
ORDER BY job.id
LIMIT 1
RETURN job.id AS id
