"""Parts of which names of organizations are invented. Written for this recipe, from general knowledge of such names.

A word that stands more than once is drawn more often.
"""

PREFIXES = """
    Nova Agro Petro Medi Techno Euro Trans Inter Omni Bio Cyber Data Aero Sol Terra Hydro Ener Info Micro Macro
    Uni Vita Alpha Astra Aqua Arc Brio Cala Cemen Cono Cor Dyna Eco Electro Equi Ferro Fin Flex Geo Gran Helio
    Imo Inno Kine Lumi Magna Mari Metro Mobi Multi Nano Neo Nordi Opti Orto Pan Pharma Poly Prima Pro Quanti
    Rapi Sani Seri Sino Stella Syn Tele Therma Ultra Vari Velo Veri Vivi Volta Zeni
""".split()
SUFFIXES = """
    tech soft corp gas mex bank link net com line air pharm gen dyne star form ware works tron max via ium is ix
    ora ica ada eon ent ex on os ys tel san lab med chem fin cap sys logic metal steel power oil rail cargo
    trans mark trade food vest base point path wave cast care plan mar sa co nova tek vision scan graph bras kom
    plast
""".split()
ONSETS = """
    b br c ch d dr f fl g gr h j k kr l m n p pl qu r s sh st t tr v w x y z
""".split()
VOWELS = """
    a e i o u a e i o ai ea io ua
""".split()
CODAS = ("", "", "n", "r", "s", "x", "l", "m", "th", "nt", "ris", "lis", "rra", "tta", "vo", "do", "go", "q")
PLAIN_WORDS = """
    Apex Summit Orbit Lantern Beacon Horizon Anchor Atlas Pioneer Meridian Falcon Compass Keystone Harbor
    Cascade Granite Evergreen Phoenix Sentinel Pinnacle Vanguard Trident Mosaic Prism Vertex Catalyst Harvest
    Juniper Cobalt Amber Onyx Magnet Arrow Bridge Canopy Copper Dynamo Echo Ember Forge Gateway Glacier Heron
    Ivory Jaguar Kestrel Ledger Maple Nexus Oasis Pelican Quarry Ripple Saber Tandem Umbrella Velvet Willow
    Zephyr Target Oracle Shell Stripe Square Slack Match Visa Sage Block
""".split()
FIELDS = """
    Energy Airlines Airways Motors Foods Steel Mining Shipping Logistics Pharmaceuticals Bank Insurance
    Securities Media Telecom Software Systems Technologies Electronics Chemicals Textiles Properties
    Construction Petroleum Gas Power Water Capital Financial Health Agricultural Maritime Aerospace Defense
    Entertainment Resources Industries Robotics Cement Ports Rail
""".split()
ENDINGS = """
    Group Group Group Inc. Inc. Inc Corp. Corp. Corporation Co. Company Ltd. Ltd Limited LLC PLC plc AG GmbH SE
    NV BV AB Oy ASA A/S S.A. SA SAS SpA S.p.A. SARL Ltda. Holdings Holding Partners Capital Industries
    International Associates Brothers Enterprises Ventures Foundation Bank Motors Airlines Energy Foods Media
    Systems Labs Technologies United City FC University Institute Hospital Times Post Herald Tribune Daily
""".split()
LEADING = """
    Grupo Banco Banca Grupo Gruppo Groupe Radio Team Hotel Aero Casa Clube Klub First General Royal National
    United Air
""".split()
BODIES = """
    University Bank Ministry Institute Council Commission Agency Authority Federation Union Association Chamber
    Court Museum Academy Society Front Party Board Club
""".split()
