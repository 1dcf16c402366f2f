// How many nodes there are with each label. Asked label by label, engines look at no node.
MATCH (node:Article) WITH count(node) AS total RETURN ['Article'] AS labels, total
UNION ALL
MATCH (node:Passage) WITH count(node) AS total RETURN ['Passage'] AS labels, total
UNION ALL
MATCH (node:Mention) WITH count(node) AS total RETURN ['Mention'] AS labels, total
UNION ALL
MATCH (node:Claim) WITH count(node) AS total RETURN ['Claim'] AS labels, total
UNION ALL
MATCH (node:Judgement) WITH count(node) AS total RETURN ['Judgement'] AS labels, total
UNION ALL
MATCH (node:Record) WITH count(node) AS total RETURN ['Record'] AS labels, total
UNION ALL
MATCH (node:CandidatePair) WITH count(node) AS total RETURN ['CandidatePair'] AS labels, total
UNION ALL
MATCH (node:Reading) WITH count(node) AS total RETURN ['Reading'] AS labels, total
UNION ALL
MATCH (node:Entity) WITH count(node) AS total RETURN ['Entity'] AS labels, total
UNION ALL
MATCH (node:Person) WITH count(node) AS total RETURN ['Person'] AS labels, total
UNION ALL
MATCH (node:Organization) WITH count(node) AS total RETURN ['Organization'] AS labels, total
UNION ALL
MATCH (node:Location) WITH count(node) AS total RETURN ['Location'] AS labels, total
UNION ALL
MATCH (node:Event) WITH count(node) AS total RETURN ['Event'] AS labels, total
UNION ALL
MATCH (node:Law) WITH count(node) AS total RETURN ['Law'] AS labels, total
UNION ALL
MATCH (node:Substance) WITH count(node) AS total RETURN ['Substance'] AS labels, total
UNION ALL
MATCH (node:Work) WITH count(node) AS total RETURN ['Work'] AS labels, total
UNION ALL
MATCH (node:Group) WITH count(node) AS total RETURN ['Group'] AS labels, total
