// How many relationships there are of each type. Neo4j keeps these counts, type by type, and looks at no relationship.
MATCH ()-[link:`IN`]->() WITH count(link) AS total RETURN 'IN' AS type, total
UNION ALL
MATCH ()-[link:`NAMES`]->() WITH count(link) AS total RETURN 'NAMES' AS type, total
UNION ALL
MATCH ()-[link:`REFERS_TO`]->() WITH count(link) AS total RETURN 'REFERS_TO' AS type, total
UNION ALL
MATCH ()-[link:`SUBJECT`]->() WITH count(link) AS total RETURN 'SUBJECT' AS type, total
UNION ALL
MATCH ()-[link:`OBJECT`]->() WITH count(link) AS total RETURN 'OBJECT' AS type, total
UNION ALL
MATCH ()-[link:`SAID_BY`]->() WITH count(link) AS total RETURN 'SAID_BY' AS type, total
UNION ALL
MATCH ()-[link:`STATED_IN`]->() WITH count(link) AS total RETURN 'STATED_IN' AS type, total
UNION ALL
MATCH ()-[link:`NEGOTIATED_WITH`]->() WITH count(link) AS total RETURN 'NEGOTIATED_WITH' AS type, total
UNION ALL
MATCH ()-[link:`AGREED_WITH`]->() WITH count(link) AS total RETURN 'AGREED_WITH' AS type, total
UNION ALL
MATCH ()-[link:`MET_WITH`]->() WITH count(link) AS total RETURN 'MET_WITH' AS type, total
UNION ALL
MATCH ()-[link:`SPOKE_WITH`]->() WITH count(link) AS total RETURN 'SPOKE_WITH' AS type, total
UNION ALL
MATCH ()-[link:`TOLD`]->() WITH count(link) AS total RETURN 'TOLD' AS type, total
UNION ALL
MATCH ()-[link:`URGED`]->() WITH count(link) AS total RETURN 'URGED' AS type, total
UNION ALL
MATCH ()-[link:`WARNED`]->() WITH count(link) AS total RETURN 'WARNED' AS type, total
UNION ALL
MATCH ()-[link:`PROMISED`]->() WITH count(link) AS total RETURN 'PROMISED' AS type, total
UNION ALL
MATCH ()-[link:`ARRESTED`]->() WITH count(link) AS total RETURN 'ARRESTED' AS type, total
UNION ALL
MATCH ()-[link:`CHARGED`]->() WITH count(link) AS total RETURN 'CHARGED' AS type, total
UNION ALL
MATCH ()-[link:`ACCUSED`]->() WITH count(link) AS total RETURN 'ACCUSED' AS type, total
UNION ALL
MATCH ()-[link:`CONVICTED`]->() WITH count(link) AS total RETURN 'CONVICTED' AS type, total
UNION ALL
MATCH ()-[link:`SENTENCED`]->() WITH count(link) AS total RETURN 'SENTENCED' AS type, total
UNION ALL
MATCH ()-[link:`ACQUITTED`]->() WITH count(link) AS total RETURN 'ACQUITTED' AS type, total
UNION ALL
MATCH ()-[link:`EXTRADITED`]->() WITH count(link) AS total RETURN 'EXTRADITED' AS type, total
UNION ALL
MATCH ()-[link:`RETURNED`]->() WITH count(link) AS total RETURN 'RETURNED' AS type, total
UNION ALL
MATCH ()-[link:`RELEASED`]->() WITH count(link) AS total RETURN 'RELEASED' AS type, total
UNION ALL
MATCH ()-[link:`DROPPED_CHARGES_AGAINST`]->() WITH count(link) AS total RETURN 'DROPPED_CHARGES_AGAINST' AS type, total
UNION ALL
MATCH ()-[link:`INVESTIGATED`]->() WITH count(link) AS total RETURN 'INVESTIGATED' AS type, total
UNION ALL
MATCH ()-[link:`SUED`]->() WITH count(link) AS total RETURN 'SUED' AS type, total
UNION ALL
MATCH ()-[link:`SANCTIONED`]->() WITH count(link) AS total RETURN 'SANCTIONED' AS type, total
UNION ALL
MATCH ()-[link:`SEARCHED`]->() WITH count(link) AS total RETURN 'SEARCHED' AS type, total
UNION ALL
MATCH ()-[link:`RULED_AGAINST`]->() WITH count(link) AS total RETURN 'RULED_AGAINST' AS type, total
UNION ALL
MATCH ()-[link:`HOLDS_POSITION_IN`]->() WITH count(link) AS total RETURN 'HOLDS_POSITION_IN' AS type, total
UNION ALL
MATCH ()-[link:`HEADS`]->() WITH count(link) AS total RETURN 'HEADS' AS type, total
UNION ALL
MATCH ()-[link:`APPOINTED`]->() WITH count(link) AS total RETURN 'APPOINTED' AS type, total
UNION ALL
MATCH ()-[link:`DISMISSED`]->() WITH count(link) AS total RETURN 'DISMISSED' AS type, total
UNION ALL
MATCH ()-[link:`SUCCEEDED`]->() WITH count(link) AS total RETURN 'SUCCEEDED' AS type, total
UNION ALL
MATCH ()-[link:`ELECTED`]->() WITH count(link) AS total RETURN 'ELECTED' AS type, total
UNION ALL
MATCH ()-[link:`RESIGNED_FROM`]->() WITH count(link) AS total RETURN 'RESIGNED_FROM' AS type, total
UNION ALL
MATCH ()-[link:`SPOKESPERSON_FOR`]->() WITH count(link) AS total RETURN 'SPOKESPERSON_FOR' AS type, total
UNION ALL
MATCH ()-[link:`MEMBER_OF`]->() WITH count(link) AS total RETURN 'MEMBER_OF' AS type, total
UNION ALL
MATCH ()-[link:`WORKS_FOR`]->() WITH count(link) AS total RETURN 'WORKS_FOR' AS type, total
UNION ALL
MATCH ()-[link:`REPRESENTS`]->() WITH count(link) AS total RETURN 'REPRESENTS' AS type, total
UNION ALL
MATCH ()-[link:`REPORTS_TO`]->() WITH count(link) AS total RETURN 'REPORTS_TO' AS type, total
UNION ALL
MATCH ()-[link:`FOUNDED`]->() WITH count(link) AS total RETURN 'FOUNDED' AS type, total
UNION ALL
MATCH ()-[link:`PART_OF`]->() WITH count(link) AS total RETURN 'PART_OF' AS type, total
UNION ALL
MATCH ()-[link:`ADVISES`]->() WITH count(link) AS total RETURN 'ADVISES' AS type, total
UNION ALL
MATCH ()-[link:`RECOGNIZED`]->() WITH count(link) AS total RETURN 'RECOGNIZED' AS type, total
UNION ALL
MATCH ()-[link:`REGULATES`]->() WITH count(link) AS total RETURN 'REGULATES' AS type, total
UNION ALL
MATCH ()-[link:`COMPETED_IN`]->() WITH count(link) AS total RETURN 'COMPETED_IN' AS type, total
UNION ALL
MATCH ()-[link:`ATTACKED`]->() WITH count(link) AS total RETURN 'ATTACKED' AS type, total
UNION ALL
MATCH ()-[link:`KILLED`]->() WITH count(link) AS total RETURN 'KILLED' AS type, total
UNION ALL
MATCH ()-[link:`INJURED`]->() WITH count(link) AS total RETURN 'INJURED' AS type, total
UNION ALL
MATCH ()-[link:`KIDNAPPED`]->() WITH count(link) AS total RETURN 'KIDNAPPED' AS type, total
UNION ALL
MATCH ()-[link:`SEIZED`]->() WITH count(link) AS total RETURN 'SEIZED' AS type, total
UNION ALL
MATCH ()-[link:`THREATENED`]->() WITH count(link) AS total RETURN 'THREATENED' AS type, total
UNION ALL
MATCH ()-[link:`FOUGHT`]->() WITH count(link) AS total RETURN 'FOUGHT' AS type, total
UNION ALL
MATCH ()-[link:`RIVAL_OF`]->() WITH count(link) AS total RETURN 'RIVAL_OF' AS type, total
UNION ALL
MATCH ()-[link:`DEFEATED`]->() WITH count(link) AS total RETURN 'DEFEATED' AS type, total
UNION ALL
MATCH ()-[link:`ALLIED_WITH`]->() WITH count(link) AS total RETURN 'ALLIED_WITH' AS type, total
UNION ALL
MATCH ()-[link:`SUPPORTED`]->() WITH count(link) AS total RETURN 'SUPPORTED' AS type, total
UNION ALL
MATCH ()-[link:`CRITICIZED`]->() WITH count(link) AS total RETURN 'CRITICIZED' AS type, total
UNION ALL
MATCH ()-[link:`OPPOSED`]->() WITH count(link) AS total RETURN 'OPPOSED' AS type, total
UNION ALL
MATCH ()-[link:`PAID`]->() WITH count(link) AS total RETURN 'PAID' AS type, total
UNION ALL
MATCH ()-[link:`BRIBED`]->() WITH count(link) AS total RETURN 'BRIBED' AS type, total
UNION ALL
MATCH ()-[link:`OWNS`]->() WITH count(link) AS total RETURN 'OWNS' AS type, total
UNION ALL
MATCH ()-[link:`BOUGHT`]->() WITH count(link) AS total RETURN 'BOUGHT' AS type, total
UNION ALL
MATCH ()-[link:`SOLD_TO`]->() WITH count(link) AS total RETURN 'SOLD_TO' AS type, total
UNION ALL
MATCH ()-[link:`INVESTED_IN`]->() WITH count(link) AS total RETURN 'INVESTED_IN' AS type, total
UNION ALL
MATCH ()-[link:`FUNDED`]->() WITH count(link) AS total RETURN 'FUNDED' AS type, total
UNION ALL
MATCH ()-[link:`DONATED_TO`]->() WITH count(link) AS total RETURN 'DONATED_TO' AS type, total
UNION ALL
MATCH ()-[link:`SUPPLIED`]->() WITH count(link) AS total RETURN 'SUPPLIED' AS type, total
UNION ALL
MATCH ()-[link:`MERGED_WITH`]->() WITH count(link) AS total RETURN 'MERGED_WITH' AS type, total
UNION ALL
MATCH ()-[link:`PRODUCED`]->() WITH count(link) AS total RETURN 'PRODUCED' AS type, total
UNION ALL
MATCH ()-[link:`DISCOVERED`]->() WITH count(link) AS total RETURN 'DISCOVERED' AS type, total
UNION ALL
MATCH ()-[link:`TRAFFICKED`]->() WITH count(link) AS total RETURN 'TRAFFICKED' AS type, total
UNION ALL
MATCH ()-[link:`SMUGGLED`]->() WITH count(link) AS total RETURN 'SMUGGLED' AS type, total
UNION ALL
MATCH ()-[link:`HELPED`]->() WITH count(link) AS total RETURN 'HELPED' AS type, total
UNION ALL
MATCH ()-[link:`DECEIVED`]->() WITH count(link) AS total RETURN 'DECEIVED' AS type, total
UNION ALL
MATCH ()-[link:`ALLEGED_AS`]->() WITH count(link) AS total RETURN 'ALLEGED_AS' AS type, total
UNION ALL
MATCH ()-[link:`ALSO_KNOWN_AS`]->() WITH count(link) AS total RETURN 'ALSO_KNOWN_AS' AS type, total
UNION ALL
MATCH ()-[link:`SAME_AS`]->() WITH count(link) AS total RETURN 'SAME_AS' AS type, total
UNION ALL
MATCH ()-[link:`SPOUSE_OF`]->() WITH count(link) AS total RETURN 'SPOUSE_OF' AS type, total
UNION ALL
MATCH ()-[link:`PARENT_OF`]->() WITH count(link) AS total RETURN 'PARENT_OF' AS type, total
UNION ALL
MATCH ()-[link:`SIBLING_OF`]->() WITH count(link) AS total RETURN 'SIBLING_OF' AS type, total
UNION ALL
MATCH ()-[link:`RELATIVE_OF`]->() WITH count(link) AS total RETURN 'RELATIVE_OF' AS type, total
UNION ALL
MATCH ()-[link:`LOCATED_IN`]->() WITH count(link) AS total RETURN 'LOCATED_IN' AS type, total
UNION ALL
MATCH ()-[link:`TRAVELED_TO`]->() WITH count(link) AS total RETURN 'TRAVELED_TO' AS type, total
UNION ALL
MATCH ()-[link:`RETURNED_TO`]->() WITH count(link) AS total RETURN 'RETURNED_TO' AS type, total
UNION ALL
MATCH ()-[link:`LEFT`]->() WITH count(link) AS total RETURN 'LEFT' AS type, total
UNION ALL
MATCH ()-[link:`BORN_IN`]->() WITH count(link) AS total RETURN 'BORN_IN' AS type, total
UNION ALL
MATCH ()-[link:`LIVES_IN`]->() WITH count(link) AS total RETURN 'LIVES_IN' AS type, total
UNION ALL
MATCH ()-[link:`DIED_IN`]->() WITH count(link) AS total RETURN 'DIED_IN' AS type, total
UNION ALL
MATCH ()-[link:`CITIZEN_OF`]->() WITH count(link) AS total RETURN 'CITIZEN_OF' AS type, total
UNION ALL
MATCH ()-[link:`RELATED_TO`]->() WITH count(link) AS total RETURN 'RELATED_TO' AS type, total
