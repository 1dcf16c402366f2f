// Sets properties of a job; null takes one away.
// $id: the job's. $properties: by name.
MATCH (job:Job {id: $id})
SET job += $properties
