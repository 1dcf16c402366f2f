import type { RelationTypeName } from "../../model/index.ts";

/** Words that express a relation type, as lemmas, separated by commas. */
export interface RelationWords {
  /**
   * "visit": the relation's object is the verb's; "speak with": it stands after the preposition; "drop charge against": the
   * verb's own object is given; "pay _ to": something else is the verb's object; "hand over": a particle.
   */
  readonly verbs?: string;
  /** Verbs whose subject is the relation's object: "lose to" under DEFEATED. */
  readonly inverseVerbs?: string;
  /** Event nouns: "X's arrest", "the arrest of X by Y", "talks between X and Y", "attack on". */
  readonly nouns?: string;
}

/**
 * Our own list: for each type the verbs by which English news expresses it, and the nouns made from them. A verb stands under the
 * type that its usual sense has in the news; none is there for one article.
 */
export const RELATION_WORDS: Partial<Record<RelationTypeName, RelationWords>> = {
  NEGOTIATED_WITH: {
    verbs: `
      negotiate with, bargain with, haggle with, strike deal with, make deal with, reach deal with, cut deal
      with, sign deal with, hold negotiation with, broker deal with`,
    nouns: `
      negotiation, deal, bargain, talk, negotiations, talks, truce, settlement`,
  },
  AGREED_WITH: {
    verbs: `
      agree with, agree on with, sign agreement with, reach agreement with, sign with, concur with, sign
      treaty with, sign pact with`,
    nouns: `
      agreement, accord, pact, treaty, ceasefire, memorandum`,
  },
  MET_WITH: {
    verbs: `
      meet, meet with, confer with, sit down with, visit with, hold meeting with, have meeting with,
      attend meeting with, dine with, greet`,
    nouns: `
      meeting, summit, encounter, audience, visit with`,
  },
  SPOKE_WITH: {
    verbs: `
      speak with, speak to, talk with, talk to, call, phone, telephone, discuss with, consult, consult
      with, communicate with, hold call with, have conversation with, hold conversation with, exchange
      message with, correspond with, contact, interview`,
    nouns: `
      call, conversation, discussion, phone call, contact, consultation, communication, correspondence,
      dialogue, exchange`,
  },
  TOLD: {
    verbs: `
      tell, inform, notify, brief, assure, advise that, write to, remind, alert, report to, testify to,
      testify before, address`,
    inverseVerbs: `
      hear from, learn from`,
  },
  URGED: {
    verbs: `
      ask, urge, call on, press, request of, appeal to, pressure, push, implore, demand of, lobby, beg,
      petition, order, instruct, invite, summon`,
    nouns: `
      appeal to`,
  },
  WARNED: {
    verbs: `
      warn, caution, admonish`,
  },
  PROMISED: {
    verbs: `
      promise, pledge to, vow to, offer, guarantee`,
    nouns: `
      promise to, offer to`,
  },
  ARRESTED: {
    verbs: `
      arrest, detain, apprehend, capture, jail, imprison, take into custody, seize, nab, round up,
      incarcerate, recapture`,
    nouns: `
      arrest, detention, capture, apprehension, imprisonment, jailing`,
  },
  CHARGED: {
    verbs: `
      charge, indict, arraign, prosecute, file charge against, bring charge against, press charge against`,
    nouns: `
      indictment, prosecution, charge against, case against, charges against, indictment against`,
  },
  ACCUSED: {
    verbs: `
      accuse, blame, allege against, suspect, implicate, level accusation against`,
    nouns: `
      accusation against, allegation against, complaint against`,
  },
  CONVICTED: {
    verbs: `
      convict, find guilty`,
    nouns: `
      conviction`,
  },
  SENTENCED: {
    verbs: `
      sentence, condemn to, punish`,
    nouns: `
      sentencing, sentence`,
  },
  ACQUITTED: {
    verbs: `
      acquit, exonerate, clear, pardon, absolve, amnesty`,
    nouns: `
      acquittal, exoneration, pardon`,
  },
  EXTRADITED: {
    verbs: `
      extradite, deport, hand over`,
    nouns: `
      extradition, deportation`,
  },
  RETURNED: {
    verbs: `
      return, repatriate, send back, bring back, fly back`,
    nouns: `
      repatriation, return`,
  },
  RELEASED: {
    verbs: `
      release, free, set free, let go, bail`,
    nouns: `
      release, liberation, freeing`,
  },
  DROPPED_CHARGES_AGAINST: {
    verbs: `
      drop charge against, dismiss charge against, withdraw charge against, drop case against, dismiss case
      against, drop lawsuit against, drop suit against, dismiss lawsuit against, withdraw case against, drop
      prosecution of, abandon case against, abandon charge against, drop investigation against, drop
      indictment against, dismiss indictment against`,
    nouns: `
      dismissal of charge against`,
  },
  INVESTIGATED: {
    verbs: `
      investigate, probe, look into, inquire into, open investigation into, open probe into, launch
      investigation into, open inquiry into, scrutinize, audit, surveil, wiretap, inspect, question,
      interrogate`,
    nouns: `
      investigation, probe, inquiry, investigation into, probe into, inquiry into, audit, surveillance`,
  },
  SUED: {
    verbs: `
      sue, file lawsuit against, bring lawsuit against, file suit against, file complaint against, take to
      court, countersue, bring suit against`,
    nouns: `
      lawsuit against, suit against, litigation against`,
  },
  SANCTIONED: {
    verbs: `
      sanction, fine, penalize, impose sanction on, blacklist, impose tariff on, ban, suspend, expel, bar,
      embargo, disqualify`,
    nouns: `
      sanction against, sanction on, sanctions against, sanctions on, expulsion, embargo on, ban on`,
  },
  SEARCHED: {
    verbs: `
      search, raid, storm`,
    nouns: `
      raid on, raid of, search of`,
  },
  RULED_AGAINST: {
    verbs: `
      rule against, overturn, strike down, block, reject appeal by, uphold against, veto, annul, overrule`,
  },
  HOLDS_POSITION_IN: {
    verbs: `
      serve in, serve as _ of, work in`,
  },
  HEADS: {
    verbs: `
      head, lead, chair, direct, run, govern, preside over, rule, command, oversee, manage, captain, coach,
      control`,
    inverseVerbs: `
      be led by`,
    nouns: `
      leadership of, control of, command of`,
  },
  APPOINTED: {
    verbs: `
      appoint, name, nominate, hire, install, select, choose, designate, tap, promote, recruit, pick,
      reappoint, sign up, swear in, enlist`,
    nouns: `
      appointment, nomination, hiring`,
  },
  DISMISSED: {
    verbs: `
      fire, dismiss, sack, oust, remove, lay off, impeach, depose, unseat, topple, overthrow, purge`,
    nouns: `
      firing, dismissal, ouster, sacking, removal, impeachment, overthrow`,
  },
  SUCCEEDED: {
    verbs: `
      succeed, replace, take over from, take over for`,
  },
  ELECTED: {
    verbs: `
      elect, re-elect, reelect, vote for`,
    nouns: `
      election of`,
  },
  RESIGNED_FROM: {
    verbs: `
      resign from, step down from, quit, retire from, step down as _ of, resign as _ of`,
    nouns: `
      resignation from`,
  },
  SPOKESPERSON_FOR: {
    verbs: `
      speak for, speak on behalf of`,
  },
  MEMBER_OF: {
    verbs: `
      belong to, join, enroll in, rejoin, sit on, affiliate with, enlist in`,
    nouns: `
      membership in, membership of`,
  },
  WORKS_FOR: {
    verbs: `
      work for, work at, serve under, play for, act for`,
    inverseVerbs: `
      employ`,
  },
  REPRESENTS: {
    verbs: `
      represent, defend, act on behalf of`,
    nouns: `
      representation of`,
  },
  REPORTS_TO: {
    verbs: `
      answer to`,
  },
  FOUNDED: {
    verbs: `
      found, co-found, cofound, establish, set up, create, start, launch, form`,
    nouns: `
      founding of, creation of`,
  },
  PART_OF: {
    verbs: `
      form part of`,
  },
  ADVISES: {
    verbs: `
      advise, counsel, mentor`,
  },
  RECOGNIZED: {
    verbs: `
      recognize, recognise, acknowledge, congratulate`,
    nouns: `
      recognition of`,
  },
  REGULATES: {
    verbs: `
      regulate, license, authorize, certify, approve, supervise, ratify, endorse application of`,
    nouns: `
      approval of, regulation of, oversight of`,
  },
  COMPETED_IN: {
    verbs: `
      attend, compete in, participate in, take part in, win, host, run in, enter, qualify for, organize`,
  },
  ATTACKED: {
    verbs: `
      attack, bomb, shell, strike, invade, shoot, assault, ambush, raid, shoot at, fire on, fire at, stab,
      shoot down, bombard, occupy, hack, besiege, torture, rape, destroy`,
    nouns: `
      attack, attack on, attack against, bombing, shelling, invasion, assault on, strike on, shooting of,
      airstrike on, occupation of, siege of, offensive against, hack of, torture of`,
  },
  KILLED: {
    verbs: `
      kill, murder, assassinate, execute, slay, gun down, behead, shoot dead, poison`,
    nouns: `
      killing, murder, assassination, execution, poisoning`,
  },
  INJURED: {
    verbs: `
      injure, wound, hurt, maim`,
  },
  KIDNAPPED: {
    verbs: `
      kidnap, abduct, hold hostage`,
    nouns: `
      kidnapping, abduction`,
  },
  SEIZED: {
    verbs: `
      seize, capture, take control of, retake, annex, confiscate, liberate, recapture, take over, overrun, conquer`,
    nouns: `
      capture of, seizure of, annexation of`,
  },
  THREATENED: {
    verbs: `
      threaten, intimidate, blackmail, extort, menace`,
    nouns: `
      threat against, threat to`,
  },
  FOUGHT: {
    verbs: `
      fight, fight against, battle, clash with, combat, confront, war with, wage war on, battle against, fight
      with, declare war on, counter`,
    nouns: `
      fight against, war against, war on, war with, clash with, clashes with, battle against, fighting with,
      struggle against`,
  },
  RIVAL_OF: {
    verbs: `
      rival, compete with, compete against, vie with, feud with`,
    nouns: `
      rivalry with, dispute with, feud with, rivalry, feud, dispute`,
  },
  DEFEATED: {
    verbs: `
      defeat, beat, win against, overcome, rout, thrash, trounce, triumph over, outpoll`,
    inverseVerbs: `
      lose to`,
    nouns: `
      defeat of, victory over, win over, win against`,
  },
  ALLIED_WITH: {
    verbs: `
      ally with, cooperate with, collaborate with, partner with, work with, team up with, join with,
      coordinate with, side with, align with, work alongside, work together with, unite with, work closely
      with, join force with`,
    nouns: `
      alliance, cooperation, partnership, collaboration, coalition, coordination`,
  },
  SUPPORTED: {
    verbs: `
      support, back, endorse, praise, defend, welcome, hail, stand by, applaud, thank, commend, honor, honour,
      champion, laud, vouch for, campaign for, express support for, sympathize with, advocate for, salute`,
    nouns: `
      support for, backing for, endorsement of, praise for`,
  },
  CRITICIZED: {
    verbs: `
      criticize, criticise, condemn, slam, rebuke, blast, denounce, deplore, chastise, lambast, lambaste,
      ridicule, insult, mock, decry, censure, complain about, lash out at, scold`,
    nouns: `
      criticism of, condemnation of, rebuke of`,
  },
  OPPOSED: {
    verbs: `
      oppose, resist, protest against, object to, protest, boycott, challenge, defy, vote against, disagree
      with, reject, demonstrate against, rebel against, campaign against, appeal against`,
    nouns: `
      opposition to, protest against, protests against, objection to, challenge to, complaint to`,
  },
  PAID: {
    verbs: `
      pay, reimburse, compensate, pay _ to, transfer _ to, wire _ to, owe, refund, repay`,
    inverseVerbs: `
      receive _ from, collect _ from, accept _ from, get _ from, take _ from`,
    nouns: `
      payment to, compensation to`,
  },
  BRIBED: {
    verbs: `
      bribe, pay bribe to, pay off`,
    inverseVerbs: `
      take bribe from, accept bribe from, receive bribe from`,
    nouns: `
      bribe to, bribery of`,
  },
  OWNS: {
    verbs: `
      own, hold stake in, own stake in, possess, have stake in`,
    nouns: `
      ownership of, stake in`,
  },
  BOUGHT: {
    verbs: `
      buy, acquire, purchase, take over, buy stake in, acquire stake in, buy out, snap up`,
    nouns: `
      acquisition of, purchase of, takeover of, buyout of, acquisition, takeover`,
  },
  SOLD_TO: {
    verbs: `
      sell _ to, sell to, export to, export _ to, lease _ to`,
    inverseVerbs: `
      buy _ from, buy from, purchase _ from, import _ from, import from, acquire _ from`,
  },
  INVESTED_IN: {
    verbs: `
      invest in, invest _ in, pour _ into, put _ into`,
    nouns: `
      investment in`,
  },
  FUNDED: {
    verbs: `
      fund, finance, sponsor, bankroll, subsidize, lend to, lend _ to, bail out, underwrite`,
    nouns: `
      funding for, funding of, financing of, loan to`,
  },
  DONATED_TO: {
    verbs: `
      donate to, donate _ to, give to, give _ to, contribute to, contribute _ to, grant _ to, hand _ to`,
    nouns: `
      donation to, gift to, contribution to, aid to`,
  },
  SUPPLIED: {
    verbs: `
      supply, provide, equip, arm, supply _ to, provide _ to, deliver _ to, ship _ to, send _ to, provide to`,
    nouns: `
      supply to, delivery to`,
  },
  MERGED_WITH: {
    verbs: `
      merge with, combine with, merge into`,
    nouns: `
      merger, merger with`,
  },
  PRODUCED: {
    verbs: `
      produce, make, build, manufacture, develop, write, publish, design, direct, release, invent, compose,
      record, author, release, unveil, introduce, issue`,
  },
  DISCOVERED: {
    verbs: `
      discover, detect, uncover`,
    nouns: `
      discovery of, study of`,
  },
  TRAFFICKED: {
    verbs: `
      traffic, traffic in, peddle`,
    nouns: `
      trafficking of`,
  },
  SMUGGLED: {
    verbs: `
      smuggle`,
    nouns: `
      smuggling of`,
  },
  HELPED: {
    verbs: `
      help, assist, aid, abet, protect, shield, shelter, harbor, rescue, collude with, conspire with, do
      favor for`,
    nouns: `
      collusion with, conspiracy with, help to, assistance to, protection of, aid for`,
  },
  DECEIVED: {
    verbs: `
      deceive, defraud, rob, steal from, steal _ from, mislead, cheat, dupe, lie to, embezzle from, embezzle _
      from, spy on, swindle, betray, frame`,
  },
  SPOUSE_OF: {
    verbs: `
      marry, wed, divorce`,
    nouns: `
      marriage to, marriage with, marriage, divorce from`,
  },
  PARENT_OF: {
    verbs: `
      father, adopt`,
  },
  RELATIVE_OF: {
    verbs: `
      date, befriend`,
  },
  LOCATED_IN: {
    verbs: `
      be in, locate in, base in, situate in, headquarter in, operate in, stand in, lie in, take place in,
      occur in, hide in, stay in, remain in, hold in, be at, be based in, open in`,
  },
  TRAVELED_TO: {
    verbs: `
      travel to, go to, visit, fly to, arrive in, arrive at, move to, come to, flee to, land in, head to,
      emigrate to, enter, relocate to, tour, march on, drive to, sail to, reach, cross into, transfer to,
      deploy to, escape to, head for`,
    nouns: `
      visit to, trip to, travel to, flight to, journey to, arrival in, tour of`,
  },
  RETURNED_TO: {
    verbs: `
      return to, come back to, go back to, get back to`,
    nouns: `
      return to`,
  },
  LEFT: {
    verbs: `
      leave, depart, flee, withdraw from, pull out of, depart from, flee from, escape from, escape, exit,
      evacuate`,
    nouns: `
      departure from, withdrawal from, escape from, exit from`,
  },
  BORN_IN: {
    verbs: `
      bear in, grow up in`,
  },
  LIVES_IN: {
    verbs: `
      live in, reside in, settle in, dwell in`,
  },
  DIED_IN: {
    verbs: `
      die in, die at, perish in`,
  },
  CITIZEN_OF: {
    verbs: `
      come from, hail from, originate from`,
  },
};
