// An alert, removed or not, without the rows that it knows.
// $id: the alert's.
MATCH (alert:Alert {id: $id})
RETURN alert.id AS id, alert.title AS title, alert.search AS search, alert.createdAt AS createdAt, alert.checkedAt AS checkedAt,
  alert.seq AS seq, alert.isPaused AS isPaused, alert.hits AS hits, alert.unread AS unread, alert.newestAt AS newestAt,
  alert.code AS code, alert.reason AS reason, alert.removedAt AS removedAt, alert.webhook AS webhook,
  alert.deliverAt AS deliverAt, alert.attempts AS attempts, alert.failures AS failures, alert.deliveredAt AS deliveredAt,
  alert.webhookReason AS webhookReason
