// What was read from one file of a watched folder, whether it is in the graph or was removed.
// $file: its path in the folder.
MATCH (reading:Reading {file: $file})
RETURN properties(reading) AS reading
ORDER BY reading.seq
