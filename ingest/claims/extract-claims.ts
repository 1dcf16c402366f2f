import { type Note, relationType } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree } from "../language/index.ts";
import type { ClaimDraft, ClaimRule, Reading } from "./claim-draft.ts";
import { type Decision, decide, type ReadClaim, refused } from "./decide-draft.ts";
import { decidePairs } from "./decide-pairs.ts";
import { admission } from "./rules/admission.ts";
import { advisers } from "./rules/advisers.ts";
import { affiliation } from "./rules/affiliation.ts";
import { bareOffice } from "./rules/bare-office.ts";
import { bodyRole } from "./rules/body-role.ts";
import { circumstance } from "./rules/circumstance.ts";
import { colleagues } from "./rules/colleagues.ts";
import { dealing } from "./rules/dealing.ts";
import { defender } from "./rules/defender.ts";
import { degree } from "./rules/degree.ts";
import { demand } from "./rules/demand.ts";
import { destination } from "./rules/destination.ts";
import { dismissedFrom } from "./rules/dismissed-from.ts";
import { eventNoun } from "./rules/event-noun.ts";
import { follower } from "./rules/follower.ts";
import { handover } from "./rules/handover.ts";
import { holding } from "./rules/holding.ts";
import { home } from "./rules/home.ts";
import { identity } from "./rules/identity.ts";
import { kinAmong } from "./rules/kin-among.ts";
import { kinHad } from "./rules/kin-had.ts";
import { link } from "./rules/link.ts";
import { litigation } from "./rules/litigation.ts";
import { mediation } from "./rules/mediation.ts";
import { merger } from "./rules/merger.ts";
import { ministry } from "./rules/ministry.ts";
import { mutual } from "./rules/mutual.ts";
import { naming } from "./rules/naming.ts";
import { noConfidence } from "./rules/no-confidence.ts";
import { occupation } from "./rules/occupation.ts";
import { office } from "./rules/office.ts";
import { organ } from "./rules/organ.ts";
import { origin } from "./rules/origin.ts";
import { partLed } from "./rules/part-led.ts";
import { place } from "./rules/place.ts";
import { possession } from "./rules/possession.ts";
import { premises } from "./rules/premises.ts";
import { proposal } from "./rules/proposal.ts";
import { reaction } from "./rules/reaction.ts";
import { related } from "./rules/related.ts";
import { resignation } from "./rules/resignation.ts";
import { role } from "./rules/role.ts";
import { sale } from "./rules/sale.ts";
import { seat } from "./rules/seat.ts";
import { staff } from "./rules/staff.ts";
import { state } from "./rules/state.ts";
import { succession } from "./rules/succession.ts";
import { thing } from "./rules/thing.ts";
import { transfer } from "./rules/transfer.ts";
import { treated } from "./rules/treated.ts";
import { under } from "./rules/under.ts";
import { verbFrame } from "./rules/verb-frame.ts";
import { verdict } from "./rules/verdict.ts";
import { visit } from "./rules/visit.ts";
import { wanted } from "./rules/wanted.ts";
import { whereabouts } from "./rules/whereabouts.ts";
import { isToldByName } from "./told-by-name.ts";

/** The rules, the more telling first: of two that tie the same pair by the same word, the first is kept. */
const RULES: readonly ClaimRule[] = [
  proposal,
  litigation,
  verdict,
  degree,
  noConfidence,
  verbFrame,
  merger,
  mutual,
  resignation,
  state,
  demand,
  eventNoun,
  sale,
  succession,
  under,
  partLed,
  advisers,
  role,
  ministry,
  defender,
  bareOffice,
  kinAmong,
  kinHad,
  bodyRole,
  affiliation,
  follower,
  staff,
  colleagues,
  occupation,
  identity,
  naming,
  link,
  admission,
  destination,
  place,
  home,
  premises,
  visit,
  whereabouts,
  seat,
  possession,
  origin,
  organ,
  thing,
  office,
  mediation,
  circumstance,
  transfer,
  handover,
  reaction,
  dealing,
  holding,
  dismissedFrom,
  wanted,
  treated,
  related,
];

/** The rules that tell what somebody is to somebody, which other words take for granted: "his country". */
const TIES: readonly ClaimRule[] = [role, bodyRole, affiliation, follower];

/** Reads all claims of an article. `isOutlet` tells its own publisher, which is no party to what it reports. */
export async function extractClaims(
  trees: readonly Tree[],
  reading: Reading,
  isOutlet: (draft: EntityDraft) => boolean,
): Promise<{ claims: readonly ReadClaim[]; notes: readonly Note[] }> {
  const decisions = await decideClaims(trees, reading, isOutlet);
  return {
    claims: decisions.flatMap(({ claims }) => claims),
    notes: decisions.flatMap(({ refusal, draft, rule }) =>
      refusal === "supposed" ? [noteOf(draft, rule)] : [],
    ),
  };
}

/** What each rule reads in each sentence, and what comes of it. */
export async function decideClaims(
  trees: readonly Tree[],
  reading: Reading,
  isOutlet: (draft: EntityDraft) => boolean,
): Promise<readonly Decision[]> {
  const ties = trees.flatMap((tree) => TIES.flatMap((rule) => rule.read(tree, reading)));
  reading.grounding.learn(ties.filter(({ subject, object }) => subject.isNamed && object.isNamed));
  const ruled = trees.flatMap((tree) => {
    const known = new Set<string>();
    const read = RULES.map((rule) => ({ rule, drafts: rule.read(tree, reading) }));
    const all = read.flatMap(({ drafts }) => drafts);
    return read.flatMap(({ rule, drafts }) =>
      drafts.map((draft): Decision => {
        if (isToldByName(draft, all)) return refused(draft, rule.name, "named");
        if (isOutlet(draft.subject) || isOutlet(draft.object))
          return refused(draft, rule.name, "outlet");
        if (isKnown(known, draft)) return refused(draft, rule.name, "repeated");
        return decide(draft, rule.name, reading, isOutlet);
      }),
    );
  });
  return [...ruled, ...(await decidePairs(ruled, reading, isOutlet))];
}

/** Whether the sentence's claims already tie this pair so, or by the same word. */
function isKnown(known: Set<string>, { subject, object, type, predicate }: ClaimDraft): boolean {
  const ends = [subject.name, object.name];
  const pair = [...ends].sort().join("|");
  const keys = [
    `${type}|${relationType(type).isSymmetric ? pair : ends.join("|")}`,
    `${predicate.index}|${pair}`,
  ];
  const isRepeated = keys.some((key) => known.has(key));
  for (const key of keys) known.add(key);
  return isRepeated;
}

function noteOf({ tree, subject, object, words }: ClaimDraft, rule: string): Note {
  return {
    step: "claims",
    rule,
    reason: `Only asked or supposed: ${subject.name}, ${words}, ${object.name}.`,
    start: tree.sentence.start,
    end: tree.sentence.end,
  };
}
