// Keeps what was read from an article.
// $reading: its properties, by name.
CREATE (reading:Reading)
SET reading += $reading
