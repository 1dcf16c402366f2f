import { type RelationTypeName, relationType } from "../../model/index.ts";

/**
 * Nouns for what somebody is to somebody or something else, by the tie they state. Our own list of offices,
 * occupations and kin, as English news names them; ordered so that the more telling tie wins.
 */
const ROLES: Partial<Record<RelationTypeName, string>> = {
  SPOKESPERSON_FOR: "spokesman spokeswoman spokesperson spokesmen spokespeople mouthpiece",
  HEADS:
    "president premier chancellor king queen emperor monarch sultan emir ruler ceo chairman chairwoman chairperson chair " +
    "head leader boss kingpin chief director governor mayor commander commissioner principal dean captain manager " +
    "speaker prime-minister co-leader capo warlord chieftain president-elect strongman dictator superintendent coach " +
    "warden administrator editor ringleader rector provost vice-chancellor headmaster headmistress headteacher abbot skipper supremo helmsman co-chair co-chairman co-chairwoman co-president co-director co-editor",
  HOLDS_POSITION_IN:
    "minister secretary general senator congressman congresswoman congressperson lawmaker legislator deputy ambassador " +
    "envoy diplomat judge justice prosecutor attorney-general official officer commissioner treasurer " +
    "representative councillor councilman councilwoman vice-president vice-chairman undersecretary colonel admiral " +
    "lieutenant sergeant marshal chargé consul parliamentarian mp magistrate inspector detective " +
    "policeman policewoman sheriff auditor minister-president negotiator sergeant-major pontiff " +
    "gen. col. lt. maj. adm. archbishop bishop cardinal rabbi imam counterpart trustee chancellor-designate rapporteur attaché ombudsman mep msp postmaster",
  FOUNDED: "founder co-founder cofounder creator",
  OWNS: "owner proprietor co-owner shareholder",
  INVESTED_IN: "investor",
  REPRESENTS: "lawyer attorney solicitor barrister counsel",
  ADVISES: "adviser advisor aide consultant strategist mentor",
  REPORTS_TO: "second-in-command understudy",
  MEMBER_OF:
    "member militant fighter operative activist affiliate recruit lieutenant henchman hitman gunman partisan",
  RELATED_TO: "candidate nominee contender hopeful",
  WORKS_FOR:
    "employee staffer worker agent analyst reporter journalist correspondent professor researcher scientist engineer economist " +
    "arbitrator referee umpire executive player striker midfielder defender goalkeeper pitcher quarterback forward guard historian doctor " +
    "teacher lecturer pilot nurse scholar staffer broker trader banker physician biologist physicist chemist " +
    "astronomer fellow technician columnist winger batsman bowler driver programmer developer editor-at-large presenter anchor host clerk accountant surgeon lecturer goalkeeper midfielder chef chauffeur gardener housekeeper nanny butler valet watchman archivist librarian conservator curator conductor instructor tutor trainer lecturer counsellor caseworker firefighter paramedic soldier paratrooper airman marine sailor seaman policeman stewardess chemist waiter waitress bartender translator interpreter guide sherpa fixer ghostwriter courier bookkeeper supervisor foreman forewoman janitor cleaner cook bodyguard assistant intern trainee volunteer salesman saleswoman dispatcher publicist lobbyist fundraiser physiotherapist medic midwife groundskeeper organizer organiser campaigner pundit commentator reviewer caddie toxicologist bricklayer welder",
  SUPPORTED: "supporter backer advocate admirer sponsor co-sponsor patron",
  CRITICIZED: "critic detractor",
  SUCCEEDED: "successor replacement",
  SPOUSE_OF: "wife husband spouse widow widower ex-wife ex-husband fiancé fiancée bride",
  PARENT_OF: "father mother parent dad mum mom stepfather stepmother",
  SIBLING_OF: "brother sister sibling twin half-brother half-sister",
  RELATIVE_OF:
    "uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter relative brother-in-law sister-in-law " +
    "son-in-law daughter-in-law father-in-law mother-in-law friend roommate flatmate girlfriend boyfriend godfather",
  ALLIED_WITH:
    "ally partner confidant confidante associate collaborator accomplice co-author coauthor colleague co-worker coworker " +
    "co-conspirator running-mate teammate co-defendant classmate co-star",
  RIVAL_OF: "rival opponent adversary enemy foe competitor challenger nemesis",
  CITIZEN_OF:
    "citizen national resident native businessman businesswoman entrepreneur tycoon billionaire politician writer author " +
    "actor actress singer artist director film-maker filmmaker athlete cyclist runner swimmer boxer footballer novelist " +
    "poet musician composer painter photographer playwright screenwriter comedian dancer rapper drummer guitarist violinist pianist cellist soprano tenor sculptor novelist humorist explorer mountaineer climber golfer jockey gymnast cricketer wrestler skier skater rower triathlete marathoner astronaut philosopher dissident opposition-leader designer architect man woman teenager student " +
    "linguist botanist pharmacist cartoonist illustrator animator essayist dramatist lyricist songwriter singer-songwriter bassist " +
    "saxophonist trumpeter organist theologian jurist industrialist financier philanthropist shipowner landowner magnate mogul merchant farmer refugee exile " +
    "nobleman noblewoman aristocrat inventor naturalist statesman stateswoman revolutionary hacker weightlifter sprinter hurdler decathlete fencer judoka snowboarder pastor priest preacher vicar missionary nun monk",
};

/** Roles whose holder is the object: "X's son" makes X the parent. */
const INVERSE_ROLES: Partial<Record<RelationTypeName, string>> = {
  ADVISES: "protégé protégée protege disciple apprentice postdoc pupil",
  PARENT_OF: "son daughter child stepson stepdaughter",
  SUCCEEDED: "predecessor",
};

export interface Role {
  readonly type: RelationTypeName;
  readonly isInverse: boolean;
}

function rolesOf(table: Partial<Record<RelationTypeName, string>>, isInverse: boolean) {
  return Object.entries(table).flatMap(([type, words]) =>
    (words ?? "")
      .split(" ")
      .filter(Boolean)
      .map((word): [string, Role] => [word, { type: type as RelationTypeName, isInverse }]),
  );
}

const roles: ReadonlyMap<string, Role> = new Map(
  [...rolesOf(ROLES, false), ...rolesOf(INVERSE_ROLES, true)].reverse(),
);

/** The tie that a noun states between its holder and what it is held in or of. */
export function roleOf(noun: string): Role | undefined {
  const lemma = noun.toLowerCase();
  return roles.get(lemma) ?? (SCHOLARS.test(lemma) ? OF_SOMEWHERE : undefined);
}

/** Whether a noun says what somebody is in a family: "brother". */
export function isKinNoun(noun: string): boolean {
  const type = roleOf(noun)?.type;
  return type !== undefined && relationType(type).group === "kin";
}

/** "epidemiologist", "paediatrician", "oceanographer": occupations by their endings. */
const SCHOLARS = /[a-z]{2}(?:ologist|ician|iatrist|ographer|onomist|ometrist|icist)$/;
const OF_SOMEWHERE: Role = { type: "CITIZEN_OF", isInverse: false };

/**
 * Words that stand in front of a name as a title, in lower case; role nouns are titles too. Our own list of courtesies, ranks
 * and their abbreviations, and of honorifics in the English of West Africa and of South and South-East Asia.
 */
const COURTESY: ReadonlySet<string> = new Set(
  (
    "mr mr. mrs mrs. ms ms. mx dr dr. prof prof. sir lord lady dame rev rev. reverend fr fr. father sister gen gen. lt lt. " +
    "col col. maj maj. capt capt. cmdr cmdr. sgt sgt. adm adm. sen sen. rep rep. gov gov. pres pres. ag amb amb. hon hon. " +
    "judge justice prince princess duke duchess pope saint cardinal sheikh ayatollah imam rabbi general attorney prime " +
    "district major brigadier commodore det insp supt ch con const dc dci cllr pc undersheriff trooper monsignor msgr deacon archdeacon archimandrite metropolitan patriarch père padre haji hajj kyai swami shri smt ustad seri panglima tun tengku puan encik ven. venerable elder alhaji alhaja hajia mullah maulana haji engr datuk dato vice deputy assistant associate senior junior under foreign defense defence finance interior chief acting former retired secretary state president-elect " +
    "elect representative congressman congresswoman chairman chairwoman lawyer spokesman spokeswoman"
  ).split(" "),
);

export function isTitleWord(word: string): boolean {
  return COURTESY.has(word.toLowerCase()) || roles.has(word.toLowerCase());
}

/** "female" or "male" where a title or role noun says so. */
export function genderOf(noun: string): "female" | "male" | undefined {
  if (FEMALE.has(noun.toLowerCase())) return "female";
  if (MALE.has(noun.toLowerCase())) return "male";
  return undefined;
}

const FEMALE: ReadonlySet<string> = new Set(
  (
    "mrs mrs. ms ms. lady dame queen princess duchess spokeswoman chairwoman congresswoman businesswoman policewoman wife " +
    "widow mother sister daughter aunt niece actress woman councilwoman granddaughter grandmother girlfriend bride"
  ).split(" "),
);
const MALE: ReadonlySet<string> = new Set(
  (
    "mr mr. sir lord king prince duke spokesman chairman congressman businessman policeman husband widower father brother " +
    "son uncle nephew actor man pope councilman grandson grandfather boyfriend"
  ).split(" "),
);
