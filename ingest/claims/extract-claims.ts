import type { Note } from "../../model/index.ts";
import { relationType } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree } from "../language/index.ts";
import { type ClaimDraft, type ClaimRule, type Reading, STATED } from "./claim-draft.ts";
import { destination } from "./rules/destination.ts";
import { eventNoun } from "./rules/event-noun.ts";
import { identity } from "./rules/identity.ts";
import { link } from "./rules/link.ts";
import { naming } from "./rules/naming.ts";
import { origin } from "./rules/origin.ts";
import { place } from "./rules/place.ts";
import { proposal } from "./rules/proposal.ts";
import { related } from "./rules/related.ts";
import { role } from "./rules/role.ts";
import { state } from "./rules/state.ts";
import { verbFrame } from "./rules/verb-frame.ts";
import { type Stance, stanceOf } from "./stance.ts";

/** The rules, the more telling first: of two that tie the same pair by the same word, the first is kept. */
const RULES: readonly ClaimRule[] = [
  proposal,
  verbFrame,
  state,
  eventNoun,
  role,
  identity,
  naming,
  link,
  destination,
  place,
  origin,
  related,
];

/** A claim read, with its stance and at most one speaker; the same claim by two speakers is two. */
export interface ReadClaim {
  readonly draft: ClaimDraft;
  readonly stance: Stance;
  readonly speaker?: EntityDraft;
  readonly rule: string;
}

/** Reads all claims of an article. `outlet` names its own publisher, which is no party to what it reports. */
export function extractClaims(
  trees: readonly Tree[],
  reading: Reading,
  isOutlet: (draft: EntityDraft) => boolean,
): { claims: readonly ReadClaim[]; notes: readonly Note[] } {
  const claims: ReadClaim[] = [];
  const notes: Note[] = [];
  for (const tree of trees) {
    const known = new Set<string>();
    for (const rule of RULES) {
      for (const draft of rule.read(tree, reading)) {
        if (isOutlet(draft.subject) || isOutlet(draft.object) || isKnown(known, draft)) continue;
        const read = stanceOf(tree, draft.predicate, reading.grounding);
        const stance = draft.stance ? { ...(read ?? STATED), ...draft.stance } : read;
        if (!stance) {
          notes.push(noteOf(draft, rule.name));
          continue;
        }
        const speakers = stance.speakers.filter((speaker) => !isOutlet(speaker));
        if (speakers.length === 0) claims.push({ draft, stance, rule: rule.name });
        for (const speaker of speakers) claims.push({ draft, stance, speaker, rule: rule.name });
      }
    }
  }
  return { claims, notes };
}

/** Whether the sentence's claims already tie this pair so, or by the same word. */
function isKnown(known: Set<string>, { subject, object, type, predicate }: ClaimDraft): boolean {
  const ends = [subject.name, object.name];
  if (relationType(type).isSymmetric) ends.sort();
  const keys = [`${type}|${ends.join("|")}`, `${predicate.index}|${ends.join("|")}`];
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
