// How many jobs there are of each state.
MATCH (job:Job)
RETURN job.state AS state, count(job) AS total
