// Adds a judgement to the log.
// $judgement: its properties, by name.
CREATE (judgement:Judgement)
SET judgement += $judgement
