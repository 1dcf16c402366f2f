// When articles came in is no part of the graph proper: it is never exported, so that equal articles make equal graphs.
CREATE CONSTRAINT arrival_id IF NOT EXISTS FOR (n:Arrival) REQUIRE n.id IS UNIQUE;
CREATE INDEX arrival_at IF NOT EXISTS FOR (n:Arrival) ON (n.at);
