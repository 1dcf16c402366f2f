// A job.
// $id: the job's.
MATCH (job:Job {id: $id})
RETURN properties(job) AS job
