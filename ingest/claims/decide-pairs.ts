import { PAIR_RULE } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree } from "../language/index.ts";
import type { Pair } from "../pairs/find-pairs.ts";
import { loadPairReader } from "../pairs/load-pair-reader.ts";
import type { ClaimDraft, Reading } from "./claim-draft.ts";
import { type Decision, decide, type ReadClaim } from "./decide-draft.ts";
import { isOpen, pairDrafts, pairOf } from "./pair-drafts.ts";
import { isHarmful } from "./pair-objections.ts";

/**
 * What the reader of pairs finds between those whom no rule ties anywhere in the article, and whose sentence no rule has understood
 * otherwise.
 */
export async function decidePairs(
  ruled: readonly Decision[],
  reading: Reading,
  isOutlet: (draft: EntityDraft) => boolean,
): Promise<readonly Decision[]> {
  const reader = await loadPairReader();
  const tied = new Set(ruled.filter(({ claims }) => claims.length > 0).map(pairOfDecision));
  const byTree = new Map<Tree, Decision[]>();
  for (const decision of ruled) {
    const { tree } = decision.draft;
    byTree.set(tree, [...(byTree.get(tree) ?? []), decision]);
  }
  const isRuled = (draft: ClaimDraft): boolean =>
    (byTree.get(draft.tree) ?? []).some((decision) => isReadOtherwise(draft, decision));
  const decisions: Decision[] = [];
  for (const pairs of reading.pairs) {
    const readings = await reader.read(worthReading(pairs, tied, isOutlet));
    for (const draft of pairDrafts(readings)) {
      if (isRuled(draft)) continue;
      const decision = decide(draft, PAIR_RULE, reading, isOutlet);
      if (decision.claims.every(isPutAsFact)) decisions.push(decision);
    }
  }
  return decisions;
}

/** The pairs of a sentence of which a claim may come, in both directions: reading takes longer than to find that out. */
function worthReading(
  pairs: readonly Pair[],
  tied: ReadonlySet<string>,
  isOutlet: (draft: EntityDraft) => boolean,
): readonly Pair[] {
  const keyOf = ({ subject, object }: Pair) =>
    pairOf({ subject: subject.entity, object: object.entity });
  const untied = pairs.filter((pair) => !tied.has(keyOf(pair)));
  const isOfOutlet = ({ subject, object }: Pair) =>
    isOutlet(subject.entity) || isOutlet(object.entity);
  const open = new Set(untied.filter((pair) => !isOfOutlet(pair) && isOpen(pair)).map(keyOf));
  return untied.filter((pair) => open.has(keyOf(pair)));
}

const isPutAsFact = ({ stance: { polarity, modality } }: ReadClaim): boolean =>
  polarity === "affirmed" && modality === "asserted";

const pairOfDecision = ({ draft }: Decision): string => pairOf(draft);

/** "urged Gomez to sue Weber": a rule has read who is to sue whom, so it is not Lopez who sues; nor what is only supposed. */
function isReadOtherwise(draft: ClaimDraft, { draft: ruled, refusal }: Decision): boolean {
  if (pairOf(draft) === pairOf(ruled)) return refusal === "supposed";
  const ends = [ruled.subject, ruled.object];
  if (!ends.includes(draft.subject) && !ends.includes(draft.object)) return false;
  return (
    draft.predicate === ruled.predicate || (draft.type === ruled.type && isHarmful(draft.type))
  );
}
