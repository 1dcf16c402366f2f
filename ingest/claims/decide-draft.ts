import { relationType } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import { isBackground } from "./background.ts";
import { type ClaimDraft, type Reading, STATED } from "./claim-draft.ts";
import { statusOfRole } from "./own-marks.ts";
import { isVerb } from "./passive.ts";
import { type Stance, stanceOf } from "./stance.ts";

/** A claim read, with its stance and at most one speaker; the same claim by two speakers is two. */
export interface ReadClaim {
  readonly draft: ClaimDraft;
  readonly stance: Stance;
  readonly speaker?: EntityDraft;
  readonly rule: string;
}

/** What came of a draft that a rule read. */
export interface Decision {
  readonly rule: string;
  readonly draft: ClaimDraft;
  /** The claims that it makes; none where it is refused. */
  readonly claims: readonly ReadClaim[];
  readonly refusal?: Refusal;
}

/**
 * Why no claim is made of a draft: an end is the outlet itself; the sentence ties the pair so already, or by the same
 * word; what it says of something without a name is read of those who have one; the text only asks or supposes it.
 */
export type Refusal = "outlet" | "repeated" | "named" | "supposed";

export const refused = (draft: ClaimDraft, rule: string, refusal: Refusal): Decision => ({
  rule,
  draft,
  claims: [],
  refusal,
});

/** How a draft is put, and by whom: the claims that it makes. */
export function decide(
  draft: ClaimDraft,
  rule: string,
  reading: Reading,
  isOutlet: (draft: EntityDraft) => boolean,
): Decision {
  const own = withVoice(ownStance(draft, reading), draft, reading);
  const words = isNoLonger(draft) ? `no longer ${draft.words}` : draft.words;
  const put = draft.stance ? { ...(own ?? STATED), ...draft.stance } : own;
  const stance = put && asAlternative(draft, asRoleIsPut(draft, put), reading);
  if (!stance) return refused(draft, rule, "supposed");
  // "denied that she met him in Lima": whether she was there is left open
  if (rule === "place" && stance.status === "denied" && isVerb(draft.predicate))
    return refused(draft, rule, "supposed");
  const speakers = stance.speakers.filter((speaker) => !isOutlet(speaker));
  const claim = { draft: { ...draft, words }, stance, rule };
  const claims =
    speakers.length === 0 ? [claim] : speakers.map((speaker) => ({ ...claim, speaker }));
  return { rule, draft, claims };
}

/** "no longer works for Kestrel", "is no longer its president" */
const isNoLonger = ({ tree, predicate }: ClaimDraft): boolean =>
  tree
    .children(predicate, "advmod")
    .some(
      ({ form, index }) =>
        /^longer$/i.test(form) && /^no$/i.test(tree.words[index - 1]?.form ?? ""),
    );

/** How the sentence puts it; what only introduces somebody is put as a fact by whoever writes. */
function ownStance(draft: ClaimDraft, { grounding }: Reading): Stance | undefined {
  const { tree, predicate, type } = draft;
  const stance = stanceOf(tree, predicate, grounding);
  return stance?.status === "alleged" && isBackground(tree, predicate, type) ? STATED : stance;
}

/** "the alleged leader of the gang", "its incoming chief": the words in front of a role say that it is no fact, or not yet. */
function asRoleIsPut({ tree, predicate, type }: ClaimDraft, stance: Stance): Stance {
  if (stance.status !== "asserted" || !/^(?:NN|JJ)/.test(predicate.tag)) return stance;
  const status = statusOfRole(tree, predicate);
  // "was the next composer to win": only offices are yet to be held
  if (status === "planned" && !/^(?:power|money)$/.test(relationType(type).group)) return stance;
  return { ...stance, status, ...(status === "planned" && { modality: "planned" as const }) };
}

/** Whether a noun is in the clause of a predicate, or in its phrase. */
function isOf(tree: Tree, noun: Word, predicate: Word): boolean {
  let up = tree.head(noun);
  while (up && up !== predicate && !/^(?:acl|advcl|ccomp|csubj|parataxis)/.test(up.relation))
    up = tree.head(up);
  return up === predicate;
}

/** "Lopez or Gomez paid": one of them did, and it is not said which. */
function asAlternative(
  { tree, predicate, subject, object }: ClaimDraft,
  stance: Stance,
  { grounding }: Reading,
): Stance {
  if (stance.status !== "asserted" || !tree.words.some(({ form }) => form === "or")) return stance;
  const isOr = (word: Word) => tree.children(word, "cc").some(({ form }) => /^or$/i.test(form));
  const isOneOfTwo = tree.words.some((word) => {
    const first = has(word, "conj") && isOr(word) ? tree.head(word) : undefined;
    const [one] = first ? grounding.namedAt(tree, first) : [];
    const [other] = grounding.namedAt(tree, word);
    return (
      one !== undefined &&
      other !== undefined &&
      one !== other &&
      first !== undefined &&
      isOf(tree, first, predicate) &&
      // "Jens Otto Jespersen or Otto Jespersen": two names of one
      !one.name.endsWith(other.name.split(" ").at(-1) ?? "") &&
      [one, other].some((entity) => entity === subject || entity === object)
    );
  });
  return isOneOfTwo ? { ...stance, modality: "hypothetical", status: "alleged" } : stance;
}

/** A stance without a speaker is that of whoever is being quoted, whether or not the article says who. */
function withVoice(
  stance: Stance | undefined,
  { tree, predicate }: ClaimDraft,
  { voices }: Reading,
): Stance | undefined {
  if (!stance || stance.speakers.length > 0) return stance;
  const speakers = voices.speakersAt(tree, predicate);
  if (speakers.length === 0 && !voices.isQuoted(tree)) return stance;
  return { ...stance, speakers, status: stance.status === "asserted" ? "alleged" : stance.status };
}
