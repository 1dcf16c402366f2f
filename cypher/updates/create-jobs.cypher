// Adds jobs.
// $jobs: [{id, properties}]
UNWIND $jobs AS row
CREATE (job:Job {id: row.id})
SET job += row.properties
