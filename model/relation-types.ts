import type { EntityType } from "./entity.ts";

/** Families of relation types; the explorer gives each a colour. */
export const RELATION_GROUPS = [
  "communication",
  "justice",
  "power",
  "conflict",
  "money",
  "crime",
  "identity",
  "kin",
  "place",
  "other",
] as const;
export type RelationGroup = (typeof RELATION_GROUPS)[number];

export interface RelationType {
  /** Read between subject and object: "was arrested by" never, "arrested" always. */
  readonly label: string;
  readonly group: RelationGroup;
  readonly subject: readonly EntityType[];
  readonly object: readonly EntityType[];
  /** Holds in both directions: one edge stands for both. */
  readonly isSymmetric?: true;
  /**
   * Verbs that express it, by lemma, separated by commas. "visit": the object is the verb's; "speak with": it stands
   * after the preposition; "hand _ to": the subject hands something to the object.
   */
  readonly verbs?: string;
  /** Verbs whose subject is the relation's object: "report to" under HEADS would be one. */
  readonly inverseVerbs?: string;
  /** Event nouns: "X's arrest", "the arrest of X by Y", "talks between X and Y". */
  readonly nouns?: string;
}

const anyone = ["Person", "Organization", "Group", "Location"] as const;
const people = ["Person", "Group"] as const;
const bodies = ["Organization", "Group", "Location"] as const;
const places = ["Location"] as const;
const anything = [
  ...anyone,
  "Event",
  "Law",
  "Substance",
  "Work",
] as const satisfies readonly EntityType[];

/**
 * The relation types, our own list after ACE 2005, the TAC KBP slots, CAMEO's verb classes and FollowTheMoney's edges. The
 * verbs and nouns come from VerbNet 3.4's classes of the same meaning and from reading news, never from one article.
 */
export const RELATION_TYPES = {
  NEGOTIATED_WITH: {
    label: "negotiated with",
    group: "communication",
    subject: anyone,
    object: anyone,
    isSymmetric: true,
    verbs:
      "negotiate with, bargain with, haggle with, strike deal with, make deal with, reach deal with, cut deal with, sign deal with, hold negotiation with, broker deal with",
    nouns: "negotiation, deal, bargain, talk, negotiations, talks, truce, settlement",
  },
  AGREED_WITH: {
    label: "agreed with",
    group: "communication",
    subject: anyone,
    object: anyone,
    isSymmetric: true,
    verbs:
      "agree with, agree on with, sign agreement with, reach agreement with, sign with, concur with, sign treaty with, sign pact with",
    nouns: "agreement, accord, pact, treaty, ceasefire, memorandum",
  },
  MET_WITH: {
    label: "met with",
    group: "communication",
    subject: anyone,
    object: anyone,
    isSymmetric: true,
    verbs:
      "meet, meet with, confer with, sit down with, host, receive, visit with, hold meeting with, have meeting with, attend meeting with, dine with, greet",
    nouns: "meeting, summit, encounter, audience, visit with",
  },
  SPOKE_WITH: {
    label: "spoke with",
    group: "communication",
    subject: anyone,
    object: anyone,
    isSymmetric: true,
    verbs:
      "speak with, speak to, talk with, talk to, call, phone, telephone, discuss with, consult, consult with, communicate with, hold call with, have conversation with, hold conversation with, exchange message with, correspond with, contact",
    nouns:
      "call, conversation, discussion, phone call, contact, consultation, communication, correspondence, dialogue, exchange",
  },
  TOLD: {
    label: "told",
    group: "communication",
    subject: anyone,
    object: anyone,
    verbs:
      "tell, inform, notify, brief, assure, advise that, write to, remind, alert, report to, testify to, testify before, address",
    inverseVerbs: "hear from, learn from",
  },
  URGED: {
    label: "asked or urged",
    group: "communication",
    subject: anyone,
    object: anyone,
    verbs:
      "ask, urge, call on, press, request of, appeal to, pressure, push, implore, demand of, lobby, beg, petition, order, instruct, direct, command, invite, summon",
    nouns: "appeal to",
  },
  WARNED: {
    label: "warned",
    group: "communication",
    subject: anyone,
    object: anyone,
    verbs: "warn, caution, admonish",
  },
  PROMISED: {
    label: "promised",
    group: "communication",
    subject: anyone,
    object: anyone,
    verbs: "promise, pledge to, vow to, offer, guarantee",
    nouns: "promise to, offer to",
  },
  ARRESTED: {
    label: "arrested",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs:
      "arrest, detain, apprehend, capture, jail, imprison, take into custody, seize, nab, round up, incarcerate, recapture",
    nouns: "arrest, detention, capture, apprehension, imprisonment, jailing",
  },
  CHARGED: {
    label: "charged",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs:
      "charge, indict, arraign, prosecute, file charge against, bring charge against, press charge against, book",
    nouns:
      "indictment, prosecution, charge against, case against, charges against, indictment against",
  },
  ACCUSED: {
    label: "accused",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs:
      "accuse, blame, denounce, allege against, suspect, implicate, level accusation against, fault",
    nouns: "accusation against, allegation against, complaint against",
  },
  CONVICTED: {
    label: "convicted",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs: "convict, find guilty",
    nouns: "conviction",
  },
  SENTENCED: {
    label: "sentenced",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs: "sentence, condemn to, punish",
    nouns: "sentencing, sentence",
  },
  ACQUITTED: {
    label: "acquitted or pardoned",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs: "acquit, exonerate, clear, pardon, absolve, amnesty",
    nouns: "acquittal, exoneration, pardon",
  },
  EXTRADITED: {
    label: "extradited",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs: "extradite, deport, hand over",
    nouns: "extradition, deportation",
  },
  RETURNED: {
    label: "returned",
    group: "justice",
    subject: anyone,
    object: people,
    verbs: "return, repatriate, send back, bring back, fly back",
    nouns: "repatriation, return",
  },
  RELEASED: {
    label: "released",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs: "release, free, set free, let go, liberate, bail",
    nouns: "release, liberation, freeing",
  },
  DROPPED_CHARGES_AGAINST: {
    label: "dropped charges against",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs:
      "drop charge against, dismiss charge against, withdraw charge against, drop case against, dismiss case against, drop lawsuit against, drop suit against, dismiss lawsuit against, withdraw case against, drop prosecution of, abandon case against, abandon charge against, drop investigation against, drop indictment against, dismiss indictment against",
    nouns: "dismissal of charge against",
  },
  INVESTIGATED: {
    label: "investigated",
    group: "justice",
    subject: anyone,
    object: anything,
    verbs:
      "investigate, probe, examine, look into, inquire into, open investigation into, open probe into, launch investigation into, open inquiry into, scrutinize, audit, surveil, wiretap, track, monitor, inspect, question, interview, interrogate",
    nouns:
      "investigation, probe, inquiry, investigation into, probe into, inquiry into, audit, surveillance",
  },
  SUED: {
    label: "sued",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs:
      "sue, file lawsuit against, bring lawsuit against, file suit against, file complaint against, take to court, countersue, bring suit against",
    nouns: "lawsuit against, suit against, litigation against",
  },
  SANCTIONED: {
    label: "sanctioned or fined",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs:
      "sanction, fine, penalize, impose sanction on, blacklist, impose tariff on, ban, suspend, expel, bar, embargo, disqualify",
    nouns:
      "sanction against, sanction on, sanctions against, sanctions on, expulsion, embargo on, ban on",
  },
  SEARCHED: {
    label: "searched",
    group: "justice",
    subject: anyone,
    object: anyone,
    verbs: "search, raid, storm",
    nouns: "raid on, raid of, search of",
  },
  RULED_AGAINST: {
    label: "ruled against",
    group: "justice",
    subject: anyone,
    object: anything,
    verbs:
      "rule against, overturn, strike down, block, reject appeal by, uphold against, veto, annul, overrule",
  },
  HOLDS_POSITION_IN: {
    label: "holds a position in",
    group: "power",
    subject: people,
    object: bodies,
    verbs: "serve in, serve as _ of, work in",
  },
  HEADS: {
    label: "heads",
    group: "power",
    subject: anyone,
    object: anything,
    verbs:
      "head, lead, chair, direct, run, govern, preside over, rule, command, oversee, manage, captain, coach, control",
    inverseVerbs: "be led by",
    nouns: "leadership of, control of, command of",
  },
  APPOINTED: {
    label: "appointed",
    group: "power",
    subject: anyone,
    object: anyone,
    verbs:
      "appoint, name, nominate, hire, install, select, choose, designate, tap, promote, recruit, pick, reappoint, sign up, swear in, enlist",
    nouns: "appointment, nomination, hiring",
  },
  DISMISSED: {
    label: "dismissed",
    group: "power",
    subject: anyone,
    object: anyone,
    verbs:
      "fire, dismiss, sack, oust, remove, lay off, impeach, depose, unseat, topple, overthrow, purge",
    nouns: "firing, dismissal, ouster, sacking, removal, impeachment, overthrow",
  },
  SUCCEEDED: {
    label: "succeeded",
    group: "power",
    subject: anyone,
    object: anyone,
    verbs: "succeed, replace, take over from, take over for",
  },
  ELECTED: {
    label: "elected",
    group: "power",
    subject: anyone,
    object: anyone,
    verbs: "elect, re-elect, reelect, vote for",
    nouns: "election of",
  },
  RESIGNED_FROM: {
    label: "resigned from",
    group: "power",
    subject: people,
    object: bodies,
    verbs: "resign from, step down from, quit, retire from, step down as _ of, resign as _ of",
    nouns: "resignation from",
  },
  SPOKESPERSON_FOR: {
    label: "speaks for",
    group: "power",
    subject: people,
    object: anyone,
    verbs: "speak for, speak on behalf of",
  },
  MEMBER_OF: {
    label: "is a member of",
    group: "power",
    subject: anyone,
    object: bodies,
    verbs: "belong to, join, enroll in, rejoin, sit on, affiliate with, enlist in",
    nouns: "membership in, membership of",
  },
  WORKS_FOR: {
    label: "works for",
    group: "power",
    subject: people,
    object: anyone,
    verbs: "work for, work at, serve under, play for, act for",
    inverseVerbs: "employ",
  },
  REPRESENTS: {
    label: "represents",
    group: "power",
    subject: anyone,
    object: anyone,
    verbs: "represent, defend, act on behalf of",
    nouns: "representation of",
  },
  REPORTS_TO: {
    label: "reports to",
    group: "power",
    subject: anyone,
    object: anyone,
    verbs: "answer to",
  },
  FOUNDED: {
    label: "founded",
    group: "power",
    subject: anyone,
    object: ["Organization", "Group", "Event", "Work"],
    verbs: "found, co-found, cofound, establish, set up, create, start, launch, form",
    nouns: "founding of, creation of",
  },
  PART_OF: {
    label: "is part of",
    group: "power",
    subject: bodies,
    object: bodies,
    verbs: "form part of",
  },
  ADVISES: {
    label: "advises",
    group: "power",
    subject: anyone,
    object: anyone,
    verbs: "advise, counsel, mentor",
  },
  RECOGNIZED: {
    label: "recognized",
    group: "power",
    subject: anyone,
    object: anyone,
    verbs: "recognize, recognise, acknowledge, congratulate",
    nouns: "recognition of",
  },
  REGULATES: {
    label: "regulates",
    group: "power",
    subject: anyone,
    object: anything,
    verbs:
      "regulate, license, authorize, certify, approve, supervise, ratify, endorse application of",
    nouns: "approval of, regulation of, oversight of",
  },
  COMPETED_IN: {
    label: "took part in",
    group: "power",
    subject: anyone,
    object: ["Event", "Organization"],
    verbs:
      "attend, compete in, participate in, take part in, win, host, run in, enter, qualify for, organize",
  },
  ATTACKED: {
    label: "attacked",
    group: "conflict",
    subject: anyone,
    object: anything,
    verbs:
      "attack, bomb, shell, strike, invade, shoot, assault, ambush, raid, target, shoot at, fire on, fire at, beat, stab, shoot down, bombard, occupy, hack, besiege, hit, torture, rape, destroy, storm",
    nouns:
      "attack, attack on, attack against, bombing, shelling, invasion, assault on, strike on, shooting of, airstrike on, occupation of, siege of, offensive against, hack of, torture of",
  },
  KILLED: {
    label: "killed",
    group: "conflict",
    subject: anyone,
    object: people,
    verbs: "kill, murder, assassinate, execute, slay, gun down, behead, shoot dead, poison",
    nouns: "killing, murder, assassination, execution, poisoning",
  },
  INJURED: {
    label: "injured",
    group: "conflict",
    subject: anyone,
    object: people,
    verbs: "injure, wound, hurt, maim",
  },
  KIDNAPPED: {
    label: "kidnapped",
    group: "conflict",
    subject: anyone,
    object: people,
    verbs: "kidnap, abduct, hold hostage",
    nouns: "kidnapping, abduction",
  },
  SEIZED: {
    label: "seized",
    group: "conflict",
    subject: anyone,
    object: ["Location", "Organization", "Substance", "Work"],
    verbs:
      "seize, capture, take control of, retake, annex, confiscate, recapture, take over, overrun, conquer",
    nouns: "capture of, seizure of, annexation of",
  },
  THREATENED: {
    label: "threatened",
    group: "conflict",
    subject: anyone,
    object: anyone,
    verbs: "threaten, intimidate, blackmail, extort, menace",
    nouns: "threat against, threat to",
  },
  FOUGHT: {
    label: "fought",
    group: "conflict",
    subject: anyone,
    object: anyone,
    verbs:
      "fight, fight against, battle, clash with, combat, confront, war with, wage war on, battle against, fight with, declare war on, counter",
    nouns:
      "fight against, war against, war on, war with, clash with, clashes with, battle against, fighting with, struggle against",
  },
  RIVAL_OF: {
    label: "is a rival of",
    group: "conflict",
    subject: anyone,
    object: anyone,
    isSymmetric: true,
    verbs: "rival, compete with, compete against, vie with, feud with",
    nouns: "rivalry with, dispute with, feud with, rivalry, feud, dispute",
  },
  DEFEATED: {
    label: "defeated",
    group: "conflict",
    subject: anyone,
    object: anyone,
    verbs:
      "defeat, beat, win against, overcome, rout, thrash, trounce, edge, triumph over, outpoll",
    inverseVerbs: "lose to",
    nouns: "defeat of, victory over, win over, win against",
  },
  ALLIED_WITH: {
    label: "is allied with",
    group: "conflict",
    subject: anyone,
    object: anyone,
    isSymmetric: true,
    verbs:
      "ally with, cooperate with, collaborate with, partner with, work with, team up with, join with, coordinate with, side with, align with, work alongside, work together with, unite with, work closely with, join force with",
    nouns: "alliance, cooperation, partnership, collaboration, coalition, coordination",
  },
  SUPPORTED: {
    label: "supported",
    group: "conflict",
    subject: anyone,
    object: anything,
    verbs:
      "support, back, endorse, praise, defend, welcome, hail, stand by, applaud, thank, commend, honor, honour, champion, laud, vouch for, campaign for, express support for, sympathize with, advocate for, salute",
    nouns: "support for, backing for, endorsement of, praise for",
  },
  CRITICIZED: {
    label: "criticized",
    group: "conflict",
    subject: anyone,
    object: anything,
    verbs:
      "criticize, criticise, condemn, slam, rebuke, blast, denounce, deplore, chastise, lambast, lambaste, ridicule, insult, mock, decry, censure, complain about, complain to, lash out at, anger, scold",
    nouns: "criticism of, condemnation of, rebuke of",
  },
  OPPOSED: {
    label: "opposed",
    group: "conflict",
    subject: anyone,
    object: anything,
    verbs:
      "oppose, resist, protest against, object to, protest, boycott, challenge, defy, vote against, disagree with, reject, demonstrate against, rebel against, campaign against, appeal against",
    nouns:
      "opposition to, protest against, protests against, objection to, challenge to, complaint to",
  },
  PAID: {
    label: "paid",
    group: "money",
    subject: anyone,
    object: anyone,
    verbs: "pay, reimburse, compensate, pay _ to, transfer _ to, wire _ to, owe, refund, repay",
    inverseVerbs: "receive _ from, collect _ from, accept _ from, get _ from, take _ from",
    nouns: "payment to, compensation to",
  },
  BRIBED: {
    label: "bribed",
    group: "money",
    subject: anyone,
    object: anyone,
    verbs: "bribe, pay bribe to, pay off",
    inverseVerbs: "take bribe from, accept bribe from, receive bribe from",
    nouns: "bribe to, bribery of",
  },
  OWNS: {
    label: "owns",
    group: "money",
    subject: anyone,
    object: ["Organization", "Location", "Work", "Substance"],
    verbs: "own, hold stake in, own stake in, possess, have stake in, control stake in",
    nouns: "ownership of, stake in",
  },
  BOUGHT: {
    label: "bought",
    group: "money",
    subject: anyone,
    object: ["Organization", "Location", "Work", "Substance", "Group"],
    verbs: "buy, acquire, purchase, take over, buy stake in, acquire stake in, buy out, snap up",
    nouns: "acquisition of, purchase of, takeover of, buyout of, acquisition, takeover",
  },
  SOLD_TO: {
    label: "sold to",
    group: "money",
    subject: anyone,
    object: anyone,
    verbs: "sell _ to, sell to, export to, export _ to, lease _ to",
    inverseVerbs:
      "buy _ from, buy from, purchase _ from, import _ from, import from, acquire _ from",
  },
  INVESTED_IN: {
    label: "invested in",
    group: "money",
    subject: anyone,
    object: ["Organization", "Location", "Work", "Event", "Group"],
    verbs: "invest in, invest _ in, pour _ into, put _ into",
    nouns: "investment in",
  },
  FUNDED: {
    label: "funded",
    group: "money",
    subject: anyone,
    object: anything,
    verbs: "fund, finance, sponsor, bankroll, subsidize, lend to, lend _ to, bail out, underwrite",
    nouns: "funding for, funding of, financing of, loan to",
  },
  DONATED_TO: {
    label: "donated to",
    group: "money",
    subject: anyone,
    object: anyone,
    verbs:
      "donate to, donate _ to, give to, give _ to, contribute to, contribute _ to, grant _ to, hand _ to",
    nouns: "donation to, gift to, contribution to, aid to",
  },
  SUPPLIED: {
    label: "supplied",
    group: "money",
    subject: anyone,
    object: anyone,
    verbs:
      "supply, provide, equip, arm, supply _ to, provide _ to, deliver _ to, ship _ to, send _ to, provide to",
    nouns: "supply to, delivery to",
  },
  MERGED_WITH: {
    label: "merged with",
    group: "money",
    subject: ["Organization", "Group"],
    object: ["Organization", "Group"],
    isSymmetric: true,
    verbs: "merge with, combine with, merge into",
    nouns: "merger, merger with",
  },
  PRODUCED: {
    label: "produced",
    group: "money",
    subject: anyone,
    object: ["Work", "Substance", "Event", "Organization"],
    verbs:
      "produce, make, build, manufacture, develop, write, publish, design, direct, release, invent, compose, record, author, release, unveil, introduce, issue",
  },
  DISCOVERED: {
    label: "discovered",
    group: "other",
    subject: anyone,
    object: anything,
    verbs: "discover, find, identify, detect, observe, study, uncover",
    nouns: "discovery of, study of",
  },
  TRAFFICKED: {
    label: "trafficked",
    group: "crime",
    subject: anyone,
    object: ["Substance", "Person", "Group", "Work"],
    verbs: "traffic, traffic in, deal in, distribute, peddle",
    nouns: "trafficking of",
  },
  SMUGGLED: {
    label: "smuggled",
    group: "crime",
    subject: anyone,
    object: ["Substance", "Person", "Group", "Work"],
    verbs: "smuggle, move, run, launder",
    nouns: "smuggling of",
  },
  HELPED: {
    label: "helped",
    group: "crime",
    subject: anyone,
    object: anyone,
    verbs:
      "help, assist, aid, abet, protect, shield, shelter, harbor, facilitate, rescue, collude with, conspire with, do favor for, treat, host refugee from, save",
    nouns: "collusion with, conspiracy with, help to, assistance to, protection of, aid for",
  },
  DECEIVED: {
    label: "deceived or stole from",
    group: "crime",
    subject: anyone,
    object: anyone,
    verbs:
      "deceive, defraud, rob, steal from, steal _ from, mislead, cheat, dupe, lie to, embezzle from, embezzle _ from, spy on, swindle, betray, frame",
  },
  ALLEGED_AS: { label: "alleged to be", group: "identity", subject: anyone, object: anyone },
  ALSO_KNOWN_AS: { label: "also known as", group: "identity", subject: anything, object: anything },
  SAME_AS: {
    label: "is the same as",
    group: "identity",
    subject: anything,
    object: anything,
    isSymmetric: true,
  },
  SPOUSE_OF: {
    label: "is married to",
    group: "kin",
    subject: people,
    object: people,
    isSymmetric: true,
    verbs: "marry, wed, divorce",
    nouns: "marriage to, marriage with, marriage, divorce from",
  },
  PARENT_OF: {
    label: "is a parent of",
    group: "kin",
    subject: people,
    object: people,
    verbs: "father, raise, adopt",
  },
  SIBLING_OF: {
    label: "is a sibling of",
    group: "kin",
    subject: people,
    object: people,
    isSymmetric: true,
  },
  RELATIVE_OF: {
    label: "is a relative or friend of",
    group: "kin",
    subject: people,
    object: people,
    isSymmetric: true,
    verbs: "date, befriend",
  },
  LOCATED_IN: {
    label: "is in",
    group: "place",
    subject: anything,
    object: places,
    verbs:
      "be in, locate in, base in, situate in, headquarter in, operate in, stand in, lie in, take place in, occur in, hide in, stay in, remain in, hold in, be at, be based in, open in",
  },
  TRAVELED_TO: {
    label: "traveled to",
    group: "place",
    subject: anyone,
    object: ["Location", "Event"],
    verbs:
      "travel to, go to, visit, fly to, arrive in, arrive at, move to, come to, flee to, land in, head to, emigrate to, enter, relocate to, tour, march on, drive to, sail to, reach, cross into, transfer to, deploy to, escape to, head for",
    nouns: "visit to, trip to, travel to, flight to, journey to, arrival in, tour of",
  },
  RETURNED_TO: {
    label: "returned to",
    group: "place",
    subject: anyone,
    object: places,
    verbs: "return to, come back to, go back to, get back to",
    nouns: "return to",
  },
  LEFT: {
    label: "left",
    group: "place",
    subject: anyone,
    object: ["Location", "Organization", "Event"],
    verbs:
      "leave, depart, flee, withdraw from, pull out of, depart from, flee from, escape from, escape, exit, evacuate",
    nouns: "departure from, withdrawal from, escape from, exit from",
  },
  BORN_IN: {
    label: "was born in",
    group: "place",
    subject: people,
    object: places,
    verbs: "bear in, grow up in",
  },
  LIVES_IN: {
    label: "lives in",
    group: "place",
    subject: people,
    object: places,
    verbs: "live in, reside in, settle in, dwell in",
  },
  DIED_IN: {
    label: "died in",
    group: "place",
    subject: people,
    object: ["Location", "Event"],
    verbs: "die in, die at, perish in",
  },
  CITIZEN_OF: {
    label: "is from",
    group: "place",
    subject: people,
    object: places,
    verbs: "come from, hail from, originate from",
  },
  RELATED_TO: { label: "is related to", group: "other", subject: anything, object: anything },
} as const satisfies Record<string, RelationType>;

export type RelationTypeName = keyof typeof RELATION_TYPES;

/** The row of a relation type, with its optional columns. */
export function relationType(name: RelationTypeName): RelationType {
  return RELATION_TYPES[name];
}
