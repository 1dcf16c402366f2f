"""The word lists that frames of news_frames.py draw from; their phrases may have slots of their own."""

_PHRASES = {
    "BUYS": """
        buys | acquires | sells | sues | outbids | rescues | courts | rejects | targets | overtakes |
        supplies | joins
    """,
    "BOUGHT": """
        bought | acquired | sued | sold | took over | agreed to buy | outbid | merged with | invested in
        | supplied | bid for | split from | teamed up with | hired away staff from | lent money to |
        withdrew its offer for
    """,
    "DID": """
        cut 400 jobs | raised prices | opened a plant in LOC | recalled thousands of cars | filed for
        bankruptcy | reported a loss | moved its headquarters to LOC | posted record profits | paid a
        fine | employs 3,000 people in LOC | shut two mines near LOC | missed its targets | laid off
        workers | issued bonds | settled the lawsuit | stopped deliveries to LOC | denied polluting the
        river | pays no tax in LOC | was founded in LOC in 1962
    """,
    "PDID": """
        resigned on Monday | was arrested in LOC | pleaded not guilty | met reporters in LOC | died at
        the age of 81 | told the court that he knew nothing | flew to LOC | won the election | lost his
        seat | was born in LOC | grew up in LOC | is married to PER2 | thanked her supporters | refused
        to answer questions | was questioned by the police | apologised for his remarks | was released
        on bail | scored twice | wept in court | left for LOC with his wife
    """,
    "MET": """
        met | thanked | accused | criticised | praised | replaced | succeeded | sued | visited | phoned
        | married | defeated | hired | arrested | questioned | blamed | threatened | endorsed |
        interviewed | shot
    """,
    "SAID": """
        said | said on Tuesday | said in a statement | announced | confirmed | told reporters | admitted
        | denied | declined to comment | warned | added | claimed last week
    """,
    "ROLE": """
        chief executive | chairman | spokesman | spokeswoman | founder | president | lawyer | owner |
        finance director | director | manager | head of sales | employee | board member | former chief
        executive | co-founder
    """,
    "OFFICE": """
        mayor | governor | bishop | prosecutor | police chief | senator | minister | judge | ambassador
        | general
    """,
    "TITLE": """
        President | Minister | Senator | Mr. | Ms. | Mrs. | Dr. | Judge | Mayor | General | Governor |
        Prime Minister | Justice Minister | Foreign Minister | Colonel | Prosecutor | Professor
    """,
    "FIRM": """
        company | carmaker | airline | bank | brewer | retailer | software firm | oil company | start-up
        | insurer | drugmaker | port operator | shipping line | fruit exporter | steelmaker | newspaper
        | broadcaster | hedge fund | charity | trade union | football club | law firm | mining company |
        supplier | think-tank | lender
    """,
    "DEMONYM": """
        German | Mexican | French | Chinese | Brazilian | Dutch | Canadian | Turkish | Polish | Swedish
        | Indian
    """,
    "ASSET": """
        shares | shareholders | workers | customers | profits | headquarters | board | lawyers | bid |
        offices | employees | stock | fleet | accounts | investors | subsidiary | terminal | factory |
        warehouses | debts
    """,
    "OWN": """
        wife | brother | lawyer | daughter | son | house | career | speech | book | campaign |
        supporters | resignation | father | death | arrest | trial
    """,
    "PLACED": """
        streets | mayor | airport | harbour | outskirts | government | parliament | capital | coast |
        old town | voters | schools | hospitals | police
    """,
    "DAY": """
        On Monday | Last year | In March | On Friday evening | Two days later | Since then | In 2018 |
        Earlier this week
    """,
    "SUM": """
        $ 40 million | 3.2 billion euros | 12 per cent | a third | $ 2.1 billion
    """,
}

WORDS = {slot: tuple(" ".join(phrase.split()) for phrase in phrases.split("|")) for slot, phrases in _PHRASES.items()}
"""By slot: "BUYS", "ROLE" and so on."""
