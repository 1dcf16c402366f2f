// Says whether judgements are in force, as the undos and redos after them have it.
// $ids: their ids. $active: whether they are.
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
SET judgement.active = $active
