// Records are looked up by their names as they are compared (searchNames): each name is one token, whole.
CREATE FULLTEXT INDEX record_names IF NOT EXISTS FOR (n:Record) ON EACH [n.searchNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
