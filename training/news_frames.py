"""Frames of short news-like sentences, one a line, written for this recipe.

Words in capitals are slots: ORG, ORG2, PER, PER2 (a full name), SUR (the surname of PER), SUR2 (another surname,
alone), LOC, LOC2, and the word lists of frame_words.py. A word is a token: "'s" stands apart.
"""

FRAMES = """
ORG BOUGHT ORG2 .
ORG BOUGHT ORG2 for SUM .
DAY , ORG BOUGHT ORG2 .
ORG DID .
DAY , ORG DID .
ORG and ORG2 DID .
ORG SAID .
ORG SAID that it DID .
" We have done nothing wrong , " ORG said .
The FIRM ORG DID .
DEMONYM FIRM ORG DID .
ORG , a DEMONYM FIRM , DID .
ORG , which makes pumps , DID .
ORG , which belongs to ORG2 , DID .
ORG , owned by ORG2 , DID .
ORG 's ASSET fell by SUM .
ORG ASSET rose SUM .
The ASSET of ORG were frozen .
Shares in ORG fell SUM on Friday .
He bought ASSET from ORG .
She works for ORG .
He joined ORG in 2011 and left for ORG2 .
A ROLE of ORG was arrested in LOC .
The contract was awarded to ORG .
ORG2 was acquired by ORG in May .
The government fined ORG SUM .
Regulators approved ORG 's takeover of ORG2 .
ORG owns SUM of ORG2 .
ORG holds a stake in ORG2 .
ORG ( ORG2 ) SAID .
ORG is a subsidiary of ORG2 .
ORG competes with ORG2 and ORG3 .
Between them , ORG , ORG2 and ORG3 DID .
ORG hired PER as its ROLE .
ORG dismissed PER .
ORG appointed PER to its board .
Prosecutors charged ORG and its ROLE , PER .
Payments went from ORG to ORG2 .
Police searched the offices of ORG in LOC .
A spokesman for ORG SAID .
According to ORG , the deal is worth SUM .
ORG told ORG2 that it would not pay .
Neither ORG nor ORG2 commented .
The LOC - based FIRM ORG DID .
LOC - based ORG DID .
ORG will build a plant in LOC .
Workers at ORG went on strike .
Sources at ORG SAID so .
The owner of ORG is PER .
The merger of ORG and ORG2 was blocked .
Two rivals , ORG and ORG2 , DID .
A FIRM called ORG DID .
The FIRM , ORG , DID .
ORG lost to ORG2 in LOC .
ORG beat ORG2 3 - 1 .
ORG published the report .
The report by ORG names PER .
ORG accused ORG2 of spying on its ROLE .
ORG employs SUR2 .
ORG owes ORG2 SUM .
ORG 's founder , PER , SAID .
PER PDID .
DAY , PER PDID .
PER MET PER2 .
PER MET PER2 in LOC .
SUR2 PDID .
SUR2 SAID .
SUR2 MET PER .
TITLE PER PDID .
TITLE SUR2 PDID .
TITLE SUR2 MET PER .
PER , 54 , PDID .
PER , who comes from LOC , PDID .
PER , the ROLE of ORG , PDID .
PER , ROLE of ORG , SAID .
ORG ROLE PER PDID .
ORG 's ROLE PER SAID .
ORG 's ROLE , PER , PDID .
The ROLE of ORG , PER , SAID .
The FIRM 's ROLE , PER , PDID .
PER and PER2 PDID .
PER 's OWN was in the news .
SUR2 's OWN was in the news .
" I did not know , " SUR2 said .
" This is a lie , " said PER , ROLE of ORG .
" They lied , " PER told ORG .
PER left ORG for ORG2 .
PER works at ORG in LOC .
PER founded ORG with PER2 in LOC .
PER PDID , and SUR SAID that he was sorry .
ORG sued PER , and SUR denied everything .
PER bought ORG from PER2 .
PER sold ORG to ORG2 .
Police arrested PER in LOC .
A court in LOC sentenced PER to nine years .
The OFFICE of LOC , PER , PDID .
LOC 's OFFICE , PER , PDID .
OFFICE PER PDID .
PER became OFFICE of LOC in 2014 .
PER 's lawyer , PER2 , SAID .
PER 's company , ORG , DID .
PER 's ORG DID .
Investigators say SUR2 paid ORG .
SUR2 and SUR3 met in LOC .
He told SUR2 about ORG .
SUR2 , he said , had called ORG .
SUR2 works for ORG .
SUR2 owns ORG .
SUR2 bought ORG from ORG2 .
ORG paid SUR2 SUM .
ORG and SUR2 reached a deal .
SUR2 sued ORG in LOC .
PER wrote for ORG .
PER played for ORG and ORG2 .
Thousands marched in LOC .
He travelled from LOC to LOC2 .
LOC 's PLACED were quiet .
The PLACED of LOC were quiet .
A bomb exploded in LOC .
The village of LOC was flooded .
The town of LOC , near LOC2 , was flooded .
They live in LOC , LOC2 .
LOC , LOC2 - ORG DID .
LOC -- PER PDID .
LOC ( ORG ) - PER PDID .
Troops entered LOC .
LOC and LOC2 signed the treaty .
LOC rejected the plan .
LOC accused LOC2 of breaking the truce .
Relations between LOC and LOC2 are tense .
The LOC PLACED closed .
In LOC , PER PDID .
Flights from LOC to LOC2 were cancelled .
ORG flies from LOC to LOC2 .
The ship left LOC with goods of ORG .
Near LOC , police stopped a truck of ORG .
The President SAID .
On Thursday the Minister SAID .
Police in riot gear closed the road .
DEMONYM voters go to the polls in May .
The Christmas market opened on Saturday .
Workers went home .
The Bible was on the table .
""".strip().split("\n")

HEADLINES = """
ORG BUYS ORG2
ORG BUYS ORG2 in SUM deal
ORG sues ORG2 over patents
ORG shares plunge after ROLE quits
ORG to cut 400 jobs in LOC
PER named ROLE of ORG
ORG names PER as ROLE
Police arrest PER in LOC
LOC court jails PER
SUR2 quits as OFFICE of LOC
SUR2 wins in LOC
LOC OFFICE meets PER
PER meets SUR2 in LOC
PER : I did not pay ORG
ORG denies bribing OFFICE
ORG ROLE accused of fraud
Workers strike at ORG plant in LOC
LOC votes for change
Fire destroys ORG factory near LOC
SUR2 sues ORG
SUR2 , ORG reach deal
ORG , ORG2 end merger talks
LOC , LOC2 sign treaty
Who owns ORG ?
How ORG lost SUM
Former ORG ROLE joins ORG2
LOC - based ORG recalls cars
ORG fined SUM for pollution
ORG wins LOC contract
Prosecutor seeks five years for PER
DEMONYM FIRM ORG moves to LOC
DEMONYM OFFICE SUR2 visits LOC
Parliament approves budget
Storm hits coast
""".strip().split("\n")
