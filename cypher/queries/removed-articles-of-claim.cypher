// The articles out of the graph whose reading has a claim: their text is kept with the reading.
// $claim: its id, in the quotes that JSON has it in.
MATCH (reading:Reading)
WHERE reading.text IS NOT NULL AND reading.extraction CONTAINS $claim
RETURN reading.article AS id
