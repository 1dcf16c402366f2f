import type { RelationTypeName } from "../../model/index.ts";

/** Words that express a relation type, as lemmas, separated by commas. */
export interface RelationWords {
  /**
   * "visit": the relation's object is the verb's; "speak with": it stands after the preposition; "drop charge against": the
   * verb's own object is given; "pay _ to": something else is the verb's object; "hand over": a particle.
   */
  readonly verbs?: string;
  /** Verbs from WordNet 3.0 (training/lexicon), chosen by hand: manners of the verbs above, and other words for them. */
  readonly wordnet?: string;
  /** Verbs whose subject is the relation's object: "lose to" under DEFEATED. */
  readonly inverseVerbs?: string;
  /** Event nouns whose owner is the relation's object: "X's loss to Y" under DEFEATED. */
  readonly inverseNouns?: string;
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
      negotiate with, negotiate _ with, bargain with, haggle with, strike deal with, make deal with, reach deal with, cut
      deal with, sign deal with, hold negotiation with, broker deal with, hold talk with, open talk
      with, begin talk with, resume talk with, enter talk with, start talk with, come to term with,
      reach compromise with`,
    nouns: `
      negotiation, deal, bargain, talk, negotiations, talks, truce, settlement`,
  },
  AGREED_WITH: {
    verbs: `
      agree with, agree on with, agree _ with, sign agreement with, reach agreement with, sign with, concur with, sign
      treaty with, sign pact with, settle with, reach settlement with, reach accord with, strike
      agreement with, sign contract with, sign memorandum with, sign accord with, ink deal with, reach
      truce with, sign truce with, conclude agreement with, renew contract with, accept offer from,
      accept proposal from, sign ceasefire with, reach understanding with`,
    nouns: `
      agreement, accord, pact, treaty, contract, ceasefire, memorandum, ceasefire agreement, armistice, compromise`,
  },
  MET_WITH: {
    verbs: `
      meet, meet with, confer with, sit down with, visit with, hold meeting with, have meeting with,
      attend meeting with, dine with, greet, have lunch with, have dinner with, have breakfast with,
      hold summit with, lunch with`,
    nouns: `
      meeting, summit, encounter, audience, visit with`,
  },
  SPOKE_WITH: {
    verbs: `
      speak with, speak to, talk with, talk to, call, phone, ring, ring up, telephone, discuss with, consult, consult
      with, communicate with, hold call with, have conversation with, hold conversation with, exchange
      message with, correspond with, contact, interview, chat with, converse with, email, message,
      exchange email with, hold discussion with, have discussion with, debate with, debate, discuss _
      with, share _ with`,
    nouns: `
      call, conversation, discussion, phone call, contact, consultation, communication, correspondence,
      dialogue, exchange, interview with`,
  },
  TOLD: {
    verbs: `
      tell, inform, notify, brief, update, assure, advise that, write to, remind, alert, report to, testify to,
      testify before, address, say to, explain to, explain _ to, confess to, admit to, complain to,
      disclose to, disclose _ to, reveal to, reveal _ to, apologize to, apologise to, present _ to,
      submit _ to, show _ to, leak _ to, report _ to, refer _ to`,
    wordnet: `
      apprise`,
    nouns: `
      letter to, email to, message to, memo to, note to`,
    inverseVerbs: `
      hear from, learn from`,
  },
  URGED: {
    verbs: `
      ask, urge, call on, press, request of, appeal to, pressure, push, implore, demand of, lobby, beg,
      petition, persuade, convince, order, instruct, invite, summon, plead with, put pressure on, exert pressure on, demand _ from, seek _ from,
      request _ from, exhort, ask _ of`,
    wordnet: `
      coerce, nudge, prod`,
    nouns: `
      appeal to`,
  },
  WARNED: {
    verbs: `
      warn, caution, admonish`,
    inverseVerbs: `
      ignore warning from, receive warning from, get warning from, dismiss warning from, heed warning from`,
  },
  PROMISED: {
    verbs: `
      promise, pledge to, vow to, offer, guarantee, give assurance to`,
    inverseVerbs: `
      receive assurance from, get assurance from, win assurance from, obtain assurance from, seek assurance from,
      receive guarantee from, secure guarantee from, receive pledge from, secure commitment from,
      win commitment from, receive promise from, extract promise from`,
    nouns: `
      promise to, offer to`,
  },
  ARRESTED: {
    verbs: `
      arrest, detain, apprehend, capture, jail, imprison, take into custody, seize, nab, round up,
      incarcerate, recapture, take custody of, place under arrest, remand, hold`,
    wordnet: `
      collar, intern, gaol`,
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
      accuse, blame, blame _ on, pin _ on, allege against, suspect, implicate, level accusation against, testify against,
      give evidence against, point finger at, finger, file complaint about, issue warrant for, issue warrant against,
      obtain warrant for, seek warrant for, seek warrant against, seek arrest of, file complaint against`,
    wordnet: `
      fault, reproach`,
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
    wordnet: `
      exculpate`,
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
      release, free, set free, let go, bail, emancipate, grant bail to`,
    wordnet: `
      parole`,
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
      investigate, probe, look into, inquire into, open investigation into, open probe into,
      launch investigation into, open inquiry into, scrutinize, audit, surveil, wiretap, inspect,
      question, interrogate, examine, monitor, review, eavesdrop on, track, study, query,
      launch probe into, open inquiry against, open case against, conduct investigation into,
      open proceeding against, launch proceeding against, start proceeding against, begin proceeding against`,
    wordnet: `
      scrutinise`,
    nouns: `
      investigation, probe, inquiry, investigation into, probe into, inquiry into, audit, surveillance`,
  },
  SUED: {
    verbs: `
      sue, file lawsuit against, bring lawsuit against, file suit against, file complaint against, take
      to court, countersue, bring suit against, seek damage from, seek compensation from, win lawsuit
      against, lose lawsuit against, pursue claim against`,
    nouns: `
      lawsuit against, suit against, litigation against`,
  },
  SANCTIONED: {
    verbs: `
      sanction, fine, penalize, impose sanction on, blacklist, impose tariff on, ban, suspend, expel,
      bar, embargo, disqualify, impose _ on, levy _ on, slap _ on, levy _ against, freeze asset of,
      revoke license of, revoke licence of, deregister, book, deplatform, place leave, put leave`,
    wordnet: `
      penalise, banish, exile, ostracize, debar, blackball, evict`,
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
      rule against, overturn, strike down, block, reject appeal by, uphold against, annul,
      overrule, quash, reverse, find against, side against, throw out`,
    wordnet: `
      invalidate, nullify, void, override`,
  },
  HOLDS_POSITION_IN: {
    verbs: `
      serve in, serve as _ of, work in`,
  },
  HEADS: {
    verbs: `
      head, lead, chair, direct, run, govern, preside over, rule, command, oversee, manage, captain,
      coach, control, spearhead, co-chair, cochair, take over presidency of, hold presidency of, assume presidency of,
      take over leadership of, co-lead, skipper, anchor`,
    wordnet: `
      helm, administer, superintend`,
    inverseVerbs: `
      be led by`,
    nouns: `
      leadership of, control of, command of`,
  },
  APPOINTED: {
    verbs: `
      appoint, name, nominate, hire, install, select, choose, designate, tap, promote, recruit, pick,
      reappoint, sign up, swear in, enlist, sign, draft, tap _ as, reinstate, rehire, assign, bring in, put in,
      commission, place in charge, put in charge`,
    wordnet: `
      anoint`,
    nouns: `
      appointment, nomination, hiring`,
  },
  DISMISSED: {
    verbs: `
      fire, dismiss, sack, recall, oust, remove, lay off, impeach, depose, unseat, topple, overthrow, purge,
      force out, kick out, dethrone, relieve, demote, drop, let go, terminate, axe, throw out,
      furlough`,
    nouns: `
      firing, dismissal, ouster, sacking, removal, impeachment, overthrow`,
  },
  SUCCEEDED: {
    verbs: `
      succeed, replace, take over from, take over _ from, take over for, take over, supplant, supersede, step in for, fill in for,
      stand in for`,
  },
  ELECTED: {
    verbs: `
      elect, re-elect, reelect, vote for`,
    nouns: `
      election of`,
  },
  RESIGNED_FROM: {
    verbs: `
      resign from, step down from, quit, retire from, step down as _ of, resign as _ of, stand down
      from, leave _ as`,
    nouns: `
      resignation from`,
  },
  SPOKESPERSON_FOR: {
    verbs: `
      speak for, speak on behalf of`,
  },
  MEMBER_OF: {
    verbs: `
      belong to, join, study at, study _ at, graduate from, leave for, leave _ for, quit _ for, move to, switch to, transfer to, enroll in, rejoin, sit on, affiliate with, enlist in, defect to, pledge
      allegiance to, be member of, sign up with,
      be part of, sit for`,
    nouns: `
      membership in, membership of`,
    inverseVerbs: `
      include, comprise`,
  },
  WORKS_FOR: {
    verbs: `
      work for, work at, serve under, play for, act for, work as _ for, work as _ at, work with _ at,
      teach at, coach at, manage _ at, coach _ at, play _ for, score _ for, score for, star for, serve
      as _ at, intern at, write for, report for, freelance for, sign for, sign with, fly for, drive for,
      lecture at, train with, work on _ at, begin career at, begin career with, start career at, start career with, spend career at, make name at, make fortune at, make career at, cut tooth at,
      spend career with, get job at, get job with, take job at, take job with, find job at, have job at, work as _ for, skipper _ for, captain _ for,
      pilot _ for, cover _ for, present _ for, edit _ for, write _ for, pick _ for, harvest _ for, sew _ for, clean for, clean _ for, sing for, dance for, deliver _ for, ride for, race for, cook for, teach _ at, investigate _ for, research _ for, examine _ for, ride at, race at, keep book at, keep book for, do book for`,
    inverseVerbs: `
      employ`,
  },
  REPRESENTS: {
    verbs: `
      represent, defend, act on behalf of, lobby for`,
    nouns: `
      representation of`,
  },
  REPORTS_TO: {
    verbs: `
      answer to, work under`,
  },
  FOUNDED: {
    verbs: `
      found, co-found, cofound, establish, set up, create, start, launch, form, co-create, cocreate,
      incorporate`,
    wordnet: `
      organize`,
    nouns: `
      founding of, creation of`,
  },
  PART_OF: {
    verbs: `
      form part of, be part of, spin off from`,
  },
  ADVISES: {
    verbs: `
      advise, counsel, mentor, tutor, coach, train, teach, teach _ to`,
    inverseVerbs: `
      study under, train under, apprentice under, apprentice to`,
  },
  RECOGNIZED: {
    verbs: `
      recognize, recognise, acknowledge, congratulate, declare winner, declare victor, declare president, proclaim winner,
      proclaim president, crown champion`,
    nouns: `
      recognition of`,
  },
  REGULATES: {
    verbs: `
      regulate, license, authorize, certify, approve, supervise, ratify, endorse application of, clear,
      inspect`,
    wordnet: `
      accredit, licence, oversee`,
    nouns: `
      approval of, regulation of, oversight of`,
    inverseVerbs: `
      win approval of, win approval from, get approval from, receive approval from, gain approval from, secure approval from,
      obtain approval from, win clearance from, receive clearance from`,
  },
  COMPETED_IN: {
    verbs: `
      attend, compete in, participate in, take part in, win, host, run in, enter, qualify for, organize,
      appear in, appear at, perform at, perform in, play in, speak at, star in, take part at, race in,
      run at, medal in, preside at, testify at, finish in`,
  },
  ATTACKED: {
    verbs: `
      attack, bomb, shell, strike, invade, shoot, assault, ambush, raid, shoot at, fire on, fire at,
      stab, shoot down, bombard, occupy, hack, besiege, torture, rape, destroy, launch attack on,
      launch strike on, carry out attack on, stage attack on, punch, beat up, open fire on, vandalize,
      target, launch offensive against, drop bomb on, march on, advance on, close in on, fire _ at, fire _ on, launch _ at, inflict _ on,
      carry out strike on, conduct strike against, launch strike against, conduct raid on,
      conduct strike on, use weapon against, use force against, use gas against, use violence against,
      use explosive against, deploy weapon against, unleash _ on`,
    wordnet: `
      counterattack, gas, nuke, firebomb, strafe, torpedo, assail, molest, waylay, knife, bayonet,
      pelt, raze, demolish, torment, slap, batter`,
    nouns: `
      attack, attack on, attack against, bombing, shelling, invasion, assault on, strike on, shooting of,
      airstrike on, occupation of, siege of, offensive against, hack of, torture of,
      strike against, raid against, raid on, airstrike against, bombardment of, assault of, ambush of, rocket attack on, use of force against`,
  },
  KILLED: {
    verbs: `
      kill, murder, assassinate, execute, slay, gun down, behead, shoot dead, poison, stone to death,
      claim life of, beat to death, stab to death, take life of`,
    wordnet: `
      massacre, slaughter, butcher, exterminate, asphyxiate, suffocate, strangle, decapitate, lynch,
      dismember`,
    nouns: `
      killing, murder, assassination, execution, poisoning`,
  },
  INJURED: {
    verbs: `
      injure, wound, hurt, maim, burn, cripple`,
    wordnet: `
      bruise, traumatize, traumatise, harm`,
  },
  KIDNAPPED: {
    verbs: `
      kidnap, abduct, hold hostage`,
    nouns: `
      kidnapping, abduction`,
  },
  SEIZED: {
    verbs: `
      seize, capture, take, take control of, retake, annex, confiscate, liberate, recapture, take over,
      overrun, conquer, storm, gain control of, wrest _ from`,
    wordnet: `
      reconquer, colonize, colonise, impound, intercept`,
    nouns: `
      capture of, seizure of, annexation of,
      liberation of, recapture of, conquest of`,
  },
  THREATENED: {
    verbs: `
      threaten, intimidate, blackmail, extort, menace, harass, stalk, coerce`,
    wordnet: `
      endanger, jeopardize, jeopardise, imperil, bully`,
    nouns: `
      threat against, threat to`,
  },
  FOUGHT: {
    verbs: `
      fight, fight against, battle, clash with, combat, confront, war with, wage war on,
      battle against, fight with, declare war on, counter, skirmish with, duel with, repel, spar with,
      trade fire with, exchange fire with, go to war with, fight alongside _ against, take arm against`,
    wordnet: `
      duel, repulse`,
    nouns: `
      fight against, war against, war on, war with, clash with, clashes with, battle against, fighting with,
      struggle against,
      conflict with, operation against, campaign against, fight with, fighting, clash, war`,
  },
  RIVAL_OF: {
    verbs: `
      rival, trail, quarrel with, argue with, bicker with, fall out with, compete with, compete against, vie with, feud with, play against, take on, draw with, draw
      against, face, face off against, run against, contend with`,
    nouns: `
      rivalry with, dispute with, feud with, rivalry, feud, dispute, match, game, bout, match against,
      game against, race against, quarrel, row, row with, spat, spat with`,
  },
  DEFEATED: {
    verbs: `
      defeat, beat, win against, overcome, rout, thrash, trounce, triumph over, outpoll, edge,
      edge out, upset, crush, hammer, knock out, oust _ from, eliminate`,
    wordnet: `
      vanquish, outscore, best, outplay, drub, overpower, outwit, outsmart, outmaneuver, outmanoeuvre`,
    inverseVerbs: `
      lose to, lose final to, lose match to, lose game to, lose election to, lose race to, lose seat to,
      lose title to, lose runoff to, lose vote to, lose series to, lose semifinal to, lose war to, lose battle to,
      lose contest to, finish behind, finish _ behind, come second to, lose bid to, lose contract to, lose point to, lose set to, lose playoff to, lose fight to`,
    nouns: `
      defeat of, victory over, win over, win against`,
    inverseNouns: `
      loss to, defeat to, defeat by, defeat against, loss against`,
  },
  ALLIED_WITH: {
    verbs: `
      ally with, have tie to, have tie with, have relationship with, cooperate with, collaborate with, partner with, work with, team up with, join with,
      coordinate with, side with, align with, work alongside, work together with, unite with, work
      closely with, join force with, work in tandem with, form alliance with, form coalition with, form partnership with, form joint venture with, set up joint venture with, create joint venture with, enter partnership with, announce partnership with, join
      hand with, liaise with, co-write with, sing with, perform with, tour with, record with, share _
      with`,
    nouns: `
      alliance, cooperation, partnership, collaboration, coalition, coordination, joint venture, pact
      with`,
  },
  SUPPORTED: {
    verbs: `
      support, back, endorse, praise, defend, welcome, hail, stand by, applaud, thank, commend, honor,
      honour, champion, laud, vouch for, campaign for, express support for, express solidarity with, sympathize with,
      advocate for, salute, rally behind, speak in favor of, speak in favour of, vote in favor of,
      voice support for, express confidence in, throw weight behind, celebrate, toast, root for,
      clear way for, pave way for, testify for, testify on behalf of, give backing to, pay tribute to, give support to, lend support to, stand with,
      stand shoulder to shoulder with, side with`,
    inverseVerbs: `
      have support of, have backing of, win support of, win backing of, enjoy support of, enjoy backing of, get support of,
      get backing of, gain support of, keep support of, receive support of, receive backing of, secure support of,
      secure backing of, win endorsement of, win praise from, win support from, win backing from, get support from`,
    wordnet: `
      acclaim, extol, eulogize, eulogise, second, compliment, succor`,
    nouns: `
      support for, backing for, endorsement of, praise for,
      support of, support to, tribute to, defense of, defence of`,
  },
  CRITICIZED: {
    verbs: `
      criticize, criticise, condemn, slam, rebuke, blast, denounce, deplore, chastise, lambast,
      lambaste, ridicule, insult, mock, decry, censure, complain about, lash out at, scold, jeer at,
      heckle, assail, hit out at, find fault with, take aim at, scoff at, fault, attack _ over, pan,
      bemoan`,
    wordnet: `
      reprimand, reprove, chide, berate, castigate, excoriate, disparage, belittle, denigrate, lampoon,
      satirize, satirise, affront, taunt, deride, jeer`,
    inverseVerbs: `
      draw criticism from, face criticism from, attract criticism from, draw rebuke from, draw fire from, draw condemnation from,
      earn rebuke from, receive criticism from`,
    nouns: `
      criticism of, condemnation of, rebuke of,
      denunciation of, rebuke to`,
  },
  OPPOSED: {
    verbs: `
      oppose, veto, resist, protest against, object to, protest, boycott, challenge, defy, vote against,
      disagree with, reject, demonstrate against, rebel against, campaign against, appeal against,
      snub, thwart, obstruct, hinder, undermine, sabotage, foil, frustrate, speak out against,
      file appeal against, turn down, spurn, rebuff, block, hamper, reject offer from, reject proposal from, reject bid from, turn down offer from, decline offer from,
      turn down bid from, turn down proposal from, turn down approach from, decline bid from, decline proposal from, decline approach from, rebuff offer from, rebuff bid from, rebuff proposal from, rebuff approach from, spurn offer from, spurn bid from, spurn proposal from, spurn approach from, refuse offer from, refuse bid from, refuse proposal from, refuse approach from, snub offer from, snub bid from, snub proposal from, snub approach from, reject approach from`,
    wordnet: `
      contest, withstand, repudiate`,
    nouns: `
      opposition to, protest against, protests against, objection to, challenge to, complaint to,
      resistance to, rejection of, revolt against`,
  },
  PAID: {
    verbs: `
      pay, overpay, underpay, reimburse, compensate, pay _ to, transfer _ to, wire _ to, refund, repay, remit _ to,
      pay _ in damages to, award _ to, pay compensation to, settle debt with`,
    wordnet: `
      remunerate, recompense, remit`,
    inverseVerbs: `
      win damage from, win compensation from, receive damage from, receive _ from, collect _ from, accept _ from, get _ from, take _ from, receive payment from, earn
      _ from, extort _ from`,
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
      own, hold stake in, own stake in, possess, have stake in, co-own, coown, hold share in, hold
      interest in, own share in, hold majority in, hold _ of`,
    inverseVerbs: `
      belong to`,
    nouns: `
      ownership of, stake in`,
  },
  BOUGHT: {
    verbs: `
      buy, acquire, purchase, take over, buy stake in, acquire stake in, buy out, snap up, pay _ for,
      buy share in, buy share of, purchase stake in, take stake in, take control of, offer _ for, bid _ for, bid for, make offer for, make bid for, launch bid for,
      raise bid for, sweeten bid for, submit bid for, table bid for, lodge bid for, launch offer for, raise offer for, submit offer for`,
    wordnet: `
      repurchase, procure`,
    nouns: `
      acquisition of, purchase of, takeover of, buyout of, acquisition, takeover`,
  },
  SOLD_TO: {
    verbs: `
      sell _ to, sell to, export to, export _ to, lease _ to, auction _ to, license _ to, rent _ to,
      rent to, market _ to`,
    inverseVerbs: `
      buy _ from, buy from, purchase _ from, import _ from, import from, acquire _ from, rent _ from,
      lease _ from, order _ from, source _ from`,
  },
  INVESTED_IN: {
    verbs: `
      invest in, invest _ in, pour _ into, put _ into, inject _ into, plow _ into, sink _ into, make
      investment in, buy into`,
    nouns: `
      investment in`,
  },
  FUNDED: {
    verbs: `
      fund, finance, pay for, sponsor, bankroll, subsidize, lend to, lend _ to, bail out, underwrite,
      co-sponsor, subsidise, provide funding to, provide funding for, give grant to, give loan to,
      provide loan to, loan _ to, award grant to, help fund, approve loan to, approve loan for, approve grant to,
      approve grant for, approve funding for, approve financing for, grant loan to, extend loan to, extend credit to,
      make loan to, offer loan to, agree loan with`,
    wordnet: `
      refinance, cosponsor`,
    nouns: `
      funding for, funding of, financing of, loan to`,
    inverseVerbs: `
      receive grant from, receive funding from, receive loan from, borrow _ from, borrow from, get
      funding from, secure funding from, raise _ from, line up loan from, secure loan from, obtain loan from, get loan from`,
  },
  DONATED_TO: {
    verbs: `
      donate to, donate _ to, give to, give _ to, contribute to, contribute _ to, grant _ to, hand _ to,
      bequeath _ to, leave estate to, leave fortune to, leave money to, leave most to, leave everything to, leave half to,
      leave collection to, leave house to, leave company to, leave business to, leave firm to, leave farm to, leave land to,
      leave property to, leave shop to, leave home to, leave share to, make donation to, make contribution to, gift _ to`,
    nouns: `
      donation to, gift to, contribution to, aid to`,
    inverseVerbs: `
      receive donation from, receive contribution from, receive gift from, inherit _ from, inherit from,
      accept donation from, take donation from`,
  },
  SUPPLIED: {
    verbs: `
      supply, provide, equip, arm, supply _ to, provide _ to, deliver _ to, ship _ to, send _ to,
      provide to, furnish _ to, distribute _ to, lend _ to, return _ to, hand _ back to, give _ back to, hand _ over to, transfer _ to,
      smuggle _ to, make _ for, build _ for, manufacture _ for`,
    wordnet: `
      furnish, outfit, rearm, refuel`,
    nouns: `
      supply to, delivery to`,
    inverseVerbs: `
      obtain _ from, receive weapon from, receive aid from, receive support from`,
  },
  MERGED_WITH: {
    verbs: `
      merge with, combine with, merge into`,
    nouns: `
      merger, merger with`,
  },
  PRODUCED: {
    verbs: `
      produce, make, build, manufacture, develop, write, publish, design, direct, release, invent,
      compose, record, author, release, unveil, co-produce, coproduce, co-direct, introduce, issue, create, launch, co-create, co-write,
      cowrite, coauthor, craft, translate, edit, engineer, assemble, brew, grow, mine, paint, sing,
      choreograph`,
    wordnet: `
      construct, fabricate, erect, rebuild, script, film, pen, ghostwrite, co-author, draft`,
  },
  DISCOVERED: {
    verbs: `
      discover, detect, uncover, find, spot, locate, identify`,
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
      help, assist, aid, abet, protect, shield, shelter, harbor, rescue, collude with, conspire with,
      do favor for, give help to, give shelter to, come to aid of, mentor, treat, nurse, evacuate,
      heal, cure, offer help to, provide help to, give aid to, house, feed, accommodate, launder _ for, smuggle _ for, traffic _ for,
      transport _ for, spy for`,
    wordnet: `
      safeguard, save`,
    nouns: `
      collusion with, conspiracy with, help to, assistance to, protection of, aid for`,
  },
  DECEIVED: {
    verbs: `
      deceive, defraud, rob, steal from, steal _ from, mislead, cheat, dupe, lie to, embezzle from,
      embezzle _ from, spy on, swindle, betray, frame, pickpocket, impersonate, double-cross`,
    wordnet: `
      delude, trick, hoax, scam, con, bilk, fleece, hoodwink, mug, entrap, fool, overcharge`,
  },
  SPOUSE_OF: {
    verbs: `
      marry, wed, divorce, tie knot with, separate from, split from`,
    wordnet: `
      remarry`,
    nouns: `
      marriage to, marriage with, marriage, divorce from`,
  },
  PARENT_OF: {
    verbs: `
      father, adopt, give birth to, raise`,
  },
  RELATIVE_OF: {
    verbs: `
      date, befriend`,
    nouns: `
      friendship, friendship with, romance, romance with, affair, affair with`,
  },
  LOCATED_IN: {
    verbs: `
      be in, locate in, base in, situate in, headquarter in, operate in, stand in, lie in, take place in,
      occur in, hide in, stay in, remain in, hold in, be at, be based in, open in`,
    nouns: `
      presence in`,
  },
  TRAVELED_TO: {
    verbs: `
      travel to, go to, visit, climb, scale, ascend, reach summit of, reach top of, fly to, arrive in, arrive at, move to, come to, flee to, land in,
      head to, emigrate to, enter, relocate to, tour, march on, drive to, sail to, reach, cross into,
      transfer to, deploy to, escape to, head for, commute to, migrate to, defect to, walk to,
      pay visit to, make trip to, make visit to, set off for, leave for, leave _ for, depart for, set out for,
      be sent to`,
    wordnet: `
      board`,
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
      leave, lose job at, lose job with, leave job at, quit job at, leave post at, depart, flee, withdraw from, withdraw troop from, withdraw force from, pull troop from, pull out of, depart from, flee from, vanish from, disappear from, break out of, escape from, escape,
      exit, evacuate, break away from, split from, secede from, set off from, set out from, abscond from, defect from, vacate`,
    nouns: `
      departure from, withdrawal from, escape from, exit from`,
  },
  BORN_IN: {
    verbs: `
      bear in`,
  },
  LIVES_IN: {
    verbs: `
      live in, spend year in, spend childhood in, spend youth in, spend life in, spend decade in, grow up in, reside in, settle in, dwell in, be resident of, have home in, own home in, live at,
      reside at`,
  },
  DIED_IN: {
    verbs: `
      die in, die at, perish in, be killed in`,
  },
  CITIZEN_OF: {
    verbs: `
      come from, hail from, originate from`,
  },
  RELATED_TO: {
    verbs: `
      sell stake in, sell share in, sell share of, reduce stake in, cut stake in, divest from, divest _ from, cut tie with,
      sever tie with, owe, owe _ to, repossess _ from, take _ to, bring _ to, part way with, break with, do business with, have deal with, sign up with`,
    nouns: `
      relation, relationship, tie, link, connection, relations with, dealing with, dealings with, tie to, link to, ties to, links to, ties with, links with, connection to, connection with`,
  },
};
