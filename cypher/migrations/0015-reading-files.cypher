// What was read from one file of a watched folder is looked up when the file has changed.
CREATE INDEX reading_file IF NOT EXISTS FOR (n:Reading) ON (n.file);
