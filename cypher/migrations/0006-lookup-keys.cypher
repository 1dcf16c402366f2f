// Keys that readings (near-equal texts) and records (names that may be one) are looked up by. Lists have no index on either
// engine: each key is a node of its own, which is no part of the graph proper and is never exported.
CREATE INDEX lookup_key_text IF NOT EXISTS FOR (n:LookupKey) ON (n.text);
CREATE INDEX lookup_key_of IF NOT EXISTS FOR (n:LookupKey) ON (n.of);
CREATE INDEX reading_url IF NOT EXISTS FOR (n:Reading) ON (n.url);
CREATE INDEX article_supersedes IF NOT EXISTS FOR (n:Article) ON (n.supersedes);
CREATE INDEX article_report IF NOT EXISTS FOR (n:Article) ON (n.reportId);
