// The alerts that were not removed, as they were added, without the rows that they know.
MATCH (alert:Alert)
WHERE alert.removedAt IS NULL
RETURN alert.id AS id, alert.title AS title, alert.search AS search, alert.createdAt AS createdAt, alert.checkedAt AS checkedAt,
  alert.seq AS seq, alert.isPaused AS isPaused, alert.hits AS hits, alert.unread AS unread, alert.newestAt AS newestAt,
  alert.code AS code, alert.reason AS reason, alert.removedAt AS removedAt, alert.webhook AS webhook,
  alert.deliverAt AS deliverAt, alert.attempts AS attempts, alert.failures AS failures, alert.deliveredAt AS deliveredAt,
  alert.webhookReason AS webhookReason
ORDER BY createdAt, id
