import type { EntityType } from "../../model/index.ts";

/** Last words of names of bodies that are as often called after where they are: "Denver Post". Our own list. */
const LOCAL_BODIES =
  "gazette courier ledger chronicle observer telegraph dispatch examiner inquirer sentinel bulletin times post " +
  "news journal tribune herald department ministry agency administration bureau court university college school " +
  "council committee commission congress senate parliament assembly cartel army navy police association institute " +
  "institution foundation federation league office board authority secretariat services society club fc united " +
  "hospital church forces guard guards brigade brigades front movement coalition alliance command cabinet embassy " +
  "museum laboratory center centre house gang mafia clan militia athletics library gallery orchestra philharmonic " +
  "symphony choir ballet theatre theater patrol";

// Common last words of names by what they are names of: our own list.
const HEADS: Partial<Record<EntityType, string>> = {
  Organization:
    `${LOCAL_BODIES} ` +
    "bank company corporation party union force group airlines airways organization organisation fund service trust " +
    "network partners holdings industries motors systems technologies technology taskforce directorate press media " +
    "laboratories capital securities pharmaceuticals energy petroleum electric studios records insurance foods oil " +
    "gas steel mining hotels entertainment therapeutics biotech software semiconductor semiconductors aerospace " +
    "hospice rovers wanderers albion hotspur academical thistle rangers royals automotive logistics shipping retail brewing financial watch international reserve minerals resources metals " +
    "management investments equity advisers advisors associates analytics robotics diagnostics genomics biosciences " +
    "labs solutions brands beverages chemical chemicals materials telecom telecommunications communications wireless " +
    "pictures productions publishing aquatics gymnastics construction properties realty engineering consulting " +
    "freight railways railway automobile farms breweries trading ventures dairies dairy expeditions textiles cement " +
    "packaging plastics timber lumber aviation distillers distilleries haulage cosmetics leasing dynamics " +
    "power turbines engines shipyards cargo hydro rail pharma nutrition builders brewers brewery seafoods stores lines " +
    "trade grocers carriers couriers tankers bakeries vineyards nurseries carpets ceramics optics wind solar waste environmental " +
    "air auctions hauliers forwarders machinery maritime towage agrosciences aggregates ferries boatworks shipbuilding aquaculture " +
    "archive archives ombudsman sciences agrochemicals semicon volley volleyball basketball handball investigations diocese archdiocese eparchy endowments resorts sport sports instruments devices batteries fertilisers fertilizers seafood poultry apparel footwear sportswear " +
    // forms of companies, and bodies of one word
    "inc corp co ltd llc plc ab asa oyj spa gmbh bv nv kk treasury pentagon kremlin",
  Location:
    "airport city river island islands street avenue road county province state district mountain mountains sea ocean bay " +
    "lake valley desert peninsula coast region beach park square prison jail port harbor harbour bridge station strait " +
    "gulf canal border town village territory hills heights forest pipeline tunnel dam highway stadium arena cathedral mosque " +
    "monastery canyon glacier volcano plaza boulevard gardens lane terrace",
  Work: "prize award medal trophy",
  Law: "act bill treaty law amendment constitution accord accords code convention protocol statute directive agreement pact resolution decree ordinance enactment charter concordat edict",
  Event:
    "olympics cup war summit election elections games festival championship championships conference revolution tournament " +
    "marathon massacre earthquake hurricane referendum uprising battle prix open bowl campaign offensive siege rebellion",
};

const localHeads: ReadonlySet<string> = new Set(LOCAL_BODIES.split(" "));

export function isLocalHead(word: string): boolean {
  return localHeads.has(word.toLowerCase());
}

/** First words of names of bodies, in the languages that name them so: "Radio Tabanka", "Banco Lusano". Our own list. */
const BODY_STARTS: ReadonlySet<string> = new Set(
  (
    "radio tv television minera compañía empresa constructora société compagnie società azienda credito crédito crédit " +
    "cassa caixa caja caisse sparkasse volksbank rådio televisão télévision banco banca banque grupo groupe gruppo " +
    "gruppa club fc ac afc partido parti partito frente movimiento universidad universidade université universität " +
    "università instituto institut fundación fundação fondation fundacja stiftung ministerio ministério comité comissão " +
    "comisión sindicato federación team deutsche gazeta gazette diario jornal journal correio corriere kurier zeitung " +
    "kv vfb vfl tsv fk nk olympique sporting deportivo atlético atletico borussia dynamo dinamo lokomotiv " +
    "laboratorios laboratorio laboratoires laboratoire laboratori laboratórios cervecería cerveceria editorial ediciones éditions usina fábrica consorcio consórcio corporación corporação cooperativa " +
    "agência agencia agence ascensores corticeira bodegas talleres astilleros cervejaria editora frigorífico frigorifico viação transportes aerolíneas cementos siderúrgica siderurgica supermercados confecciones hermanos zakłady huta stocznia kombinat zavod clínica clinique klinik policía polícia polizia guardia gendarmerie"
  ).split(" "),
);

export function isBodyStart(word: string): boolean {
  return BODY_STARTS.has(word.toLowerCase());
}

/** What races, battles and festivals are called before the place that they are of. Our own list. */
const CONTESTS = /^(?:Tour|Giro|Vuelta|Battle|Festival|Siege|Marathon|Rally)$/;

/** "Tour" of "the Tour of Flanders". */
export const isContest = (word: string): boolean => CONTESTS.test(word);

/** Whether a place belongs to the name that starts with a word: "the Siege of Leningrad", "the Treaty of Lisbon". */
export const isCalledByPlace = (word: string): boolean => isContest(word) || word === "Treaty";

/** First words of names of races, cups, storms and operations, in the languages that name them so: "Giro d'Italia". Our own list. */
const EVENT_STARTS: ReadonlySet<string> = new Set(
  "giro vuelta tour volta copa coupe coppa cúpula trofeo critérium rallye hurricane typhoon cyclone storm operation operação operación opération operazione".split(
    " ",
  ),
);

/** Whether a name starts as that of an event: a tour goes round something, as "Giro d'Italia" does and "Volta Heritage" does not. */
export function isEventStart(first: string, second: string | undefined): boolean {
  const isRound = !/^(?:giro|vuelta|tour|volta)$/i.test(first) || /^\p{Ll}/u.test(second ?? "");
  return EVENT_STARTS.has(first.toLowerCase()) && isRound;
}

/** Lower-case nouns that finish an organization's name: "the Sinaloa cartel". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  "cartel gang militia clan mafia syndicate brigade faction party administration".split(" "),
);

/** Nouns in front of a name that say what it is: "cartel Jalisco New Generation", "the city of Toluca". */
const CLASS_NOUNS: Partial<Record<EntityType, string>> = {
  Group: "people tribe",
  Organization:
    "cartel gang company firm bank newspaper agency group party insurer automaker carmaker drugmaker retailer airline " +
    "startup start-up manufacturer conglomerate militia broadcaster charity nonprofit publisher chipmaker brewer lender " +
    "utility operator club team side university corporation subsidiary consortium union federation association " +
    "foundation institute ministry regulator watchdog think-tank thinktank hospital studio label cooperative " +
    "consultancy fund chain airport-operator league network non-profit ngo movement alliance coalition organization " +
    "organisation bloc outlet arm division affiliate offshoot outfit spinoff spin-off clinic daily tabloid weekly " +
    "laboratory journal magazine shipyard yard brewery winery bakery gallery museum orchestra carrier watchmaker " +
    "steelmaker planemaker truckmaker toymaker shipbuilder wholesaler newswire imprint brokerage restaurant bookshop faction sect society council commission committee bureau trust syndicate venture inspectorate squad " +
    "supermarket nightclub foundry vineyard distillery ensemble band choir troupe regiment battalion brigade academy college",
  Location:
    "city town village river province region island port capital district neighborhood neighbourhood suburb municipality " +
    "country republic county kingdom resort township hamlet peninsula valley nation",
  Substance:
    "drug medicine vaccine antibiotic painkiller opioid steroid chemical pesticide herbicide toxin compound medication pill tablet antidepressant sedative statin supplement insecticide additive stimulant sweetener antibody protein molecule inhibitor solvent resin polymer detergent fertiliser fertilizer explosive enzyme hormone",
  Event: "tournament festival championship hurricane typhoon",
  Work:
    "film movie documentary picture trilogy thriller biopic novella novel book album song play series sitcom podcast memoir opera musical poem painting videogame " +
    "tanker ship vessel frigate yacht ferry submarine destroyer trawler freighter rocket satellite spacecraft " +
    "barge tug tugboat dredger schooner sloop ketch dhow minesweeper corvette cruiser battleship warship catamaran hydrofoil icebreaker " +
    "steamer steamship lifeboat whaler supertanker gunboat lugger cutter junk motorboat speedboat longboat",
};

/** Nouns that, with a country in front, stand for its government: "Mexican officials", "Russia's army". */
export const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  "government authorities authority officials regime state forces troops military army navy enforcement soldiers warplanes".split(
    " ",
  ),
);

/** Nouns that, with a name in front, make it a company or body: our own list. */
const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  "chairman chairwoman chairperson chair ceo executive shareholder investor share stock board subsidiary headquarters revenue earnings bondholder franchise".split(
    " ",
  ),
);

export function isCompanyNoun(lemma: string): boolean {
  return COMPANY_NOUNS.has(lemma.toLowerCase());
}

/** Nouns for a trade that a firm or a person may have: "Frutabel, a fruit importer". */
const TRADE_NOUNS: ReadonlySet<string> = new Set(
  "importer exporter supplier maker producer distributor developer contractor operator publisher wholesaler builder refiner provider giant brand business seller vendor trader forwarder merchant haulier freighter shipper caterer auctioneer bookmaker insurer".split(
    " ",
  ),
);

export function isTradeNoun(lemma: string): boolean {
  return TRADE_NOUNS.has(lemma.toLowerCase());
}

/** Trades that bodies have: "the lender". Our own list. */
const BODIES_OF_TRADE =
  /^(?:lender|insurer|retailer|brewer|drugmaker|carmaker|automaker|chipmaker|planemaker|broadcaster|regulator|watchdog|airline|manufacturer|conglomerate|utility|nonprofit|ngo)$/;

export function isBodyOfTrade(lemma: string): boolean {
  return BODIES_OF_TRADE.test(lemma);
}

/** Nouns for what only a country, a region or a city has: "Norland's parliament". Our own list. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  "parliament minister ministry ambassador border coast capital mayor governor economy constitution airspace outskirts suburb king queen coastline president embassy population citizen resident".split(
    " ",
  ),
);

export function isPlaceNoun(lemma: string): boolean {
  return PLACE_NOUNS.has(lemma.toLowerCase());
}

/**
 * Continents and other parts of the world, and the states and provinces of federal countries that the news names most:
 * places, whatever stands beside them. Our own list; names that are given names too are left out.
 */
const REGIONS: ReadonlySet<string> = new Set(
  (
    "africa america antarctica arctic asia balkans baltics caribbean caucasus europe gulf himalayas levant maghreb mideast " +
    "oceania sahel scandinavia middle_east latin_america west_bank gaza_strip alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii " +
    "idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi " +
    "missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio " +
    "oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont west_virginia " +
    "wisconsin wyoming puerto_rico ontario quebec alberta manitoba saskatchewan nova_scotia british_columbia queensland " +
    "new_south_wales tasmania bavaria saxony brandenburg kerala punjab gujarat"
  )
    .split(" ")
    .map((name) => name.replace("_", " ").replace("_", " ")),
);

/** Followers of a party or a faith, and what is theirs: "Democrats", "the Republican governor". Our own list. */
const FOLLOWERS =
  /^(?:republican|democrat|conservative|tory|torie|islamist|muslim|christian|catholic|protestant|orthodox|jewish|jew|sunni|shiite|shia|hindu|sikh|buddhist|hasidic|communist|socialist)s?$/i;

export function isFollower(name: string): boolean {
  return FOLLOWERS.test(name);
}

/** Parties that go by those who follow them: "the Liberal Democrats", and not "the House Democrats". Our own list. */
const PARTIES =
  /^(?:(?:Liberal|Social|Christian|Free|Sweden|National|United|Independent|Ulster|Democratic|Scottish|Welsh|Centre|Moderate|Popular|Progressive) )+(?:Democrats|Liberals|Conservatives|Socialists|Unionists|Nationalists|Greens)$/;

export function isParty(name: string): boolean {
  return PARTIES.test(name);
}

export function isRegion(name: string): boolean {
  return REGIONS.has(name.toLowerCase());
}

/** Departments of state, by what they are for, and those of one word: our own list. */
const DEPARTMENTS =
  /^(?:(?:Foreign|Home|Cabinet|War|Colonial) Office|(?:Foreign|Interior|Defen[cs]e|Finance|Justice|Health|Education|Energy|Labou?r|Transport|Transportation|Culture|Environment|Agriculture|Trade|Economy|Industry|Information|Oil|Sports?) (?:Ministry|Department)|Treasury|Pentagon|Kremlin)$/;

export function isDepartment(name: string): boolean {
  return DEPARTMENTS.test(name);
}

/** Nouns for ground that is called after where it lies: "the Miski mines". Our own list. */
const GROUNDS: ReadonlySet<string> = new Set(
  "mine river valley basin forest desert oilfield gasfield mountain hill coast peninsula lake delta highway plain suburb neighborhood neighbourhood district region province".split(
    " ",
  ),
);

export function isGround(lemma: string): boolean {
  return GROUNDS.has(lemma.toLowerCase());
}

/** Lower-case words that may start a name: "de Kaai", "von der Leyen". */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de del della di da dos du des la le el al bin ibn van von der den ter ten abu ben ap d l y e".split(
    " ",
  ),
);

export function isNameParticle(word: string): boolean {
  return NAME_PARTICLES.has(word);
}

const lookup = (table: Partial<Record<EntityType, string>>) =>
  new Map(
    Object.entries(table).flatMap(([type, words]) =>
      (words ?? "")
        .split(" ")
        .filter(Boolean)
        .map((word): [string, EntityType] => [word, type as EntityType]),
    ),
  );
const heads = lookup(HEADS);
const classNouns = lookup(CLASS_NOUNS);

/** What a name is by its last word: "Los Angeles International Airport" is a Location. */
export function typeByHead(word: string): EntityType | undefined {
  return heads.get(word.toLowerCase().replace(/\.$/, ""));
}

export function typeByClassNoun(lemma: string): EntityType | undefined {
  return classNouns.get(lemma.toLowerCase());
}

const CALENDAR: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep " +
    "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun " +
    "easter christmas ramadan thanksgiving today tomorrow yesterday"
  ).split(" "),
);

export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word.toLowerCase().replace(/\.$/, ""));
}
