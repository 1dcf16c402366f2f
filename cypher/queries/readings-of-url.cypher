// What was read from the articles of one page, whether they are in the graph or were removed.
// $url: its address.
MATCH (reading:Reading {url: $url})
RETURN properties(reading) AS reading
ORDER BY reading.seq
