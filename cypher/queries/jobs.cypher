// The jobs of one of these states, newest first, without what is to be read.
// $states: states of jobs. $limit: how many.
MATCH (job:Job)
WHERE job.state IN $states
WITH job
ORDER BY job.id DESC
LIMIT $limit
RETURN job.id AS id, job.state AS state, job.kind AS kind, job.origin AS origin, job.name AS name,
       job.createdAt AS createdAt, job.startedAt AS startedAt, job.finishedAt AS finishedAt, job.dueAt AS dueAt,
       job.attempts AS attempts, job.step AS step, job.progress AS progress, job.articleId AS articleId,
       job.outcome AS outcome, job.entities AS entities, job.claims AS claims, job.code AS code, job.reason AS reason,
       job.payload IS NOT NULL AS hasInput
