// Jobs and feeds are no part of the graph proper: they are never exported.
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT feed_id IF NOT EXISTS FOR (n:Feed) REQUIRE n.id IS UNIQUE;
CREATE INDEX job_key IF NOT EXISTS FOR (n:Job) ON (n.key);
CREATE INDEX job_state IF NOT EXISTS FOR (n:Job) ON (n.state);
