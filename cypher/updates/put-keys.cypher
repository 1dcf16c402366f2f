// Writes what readings and records are looked up by (migration 0006-lookup-keys), whether it was there or not.
// $keys: [{text, of}]: a key, and the id that it leads to.
UNWIND $keys AS row
MERGE (:LookupKey {text: row.text, of: row.of})
