// Alerts and what they found are no part of the graph proper: they are never exported.
CREATE CONSTRAINT alert_id IF NOT EXISTS FOR (n:Alert) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alert_hit_id IF NOT EXISTS FOR (n:AlertHit) REQUIRE n.id IS UNIQUE;
CREATE INDEX alert_hit_alert IF NOT EXISTS FOR (n:AlertHit) ON (n.alert);
