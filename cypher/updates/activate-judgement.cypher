// Says whether a judgement is in force, as the undos and redos after it have it.
// $id: its id. $active: whether it is.
MATCH (judgement:Judgement {id: $id})
SET judgement.active = $active
