// The place in the log of the first article that came in from a time on. Null: none did.
// $at: the time, ISO 8601 in UTC.
MATCH (arrival:Arrival)
WHERE arrival.at >= $at
RETURN min(arrival.seq) AS seq
