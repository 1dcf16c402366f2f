import type { EntityDraft } from "../entities/entity-draft.ts";
import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import { clauseOf } from "./clause.ts";
import type { Grounding } from "./grounding.ts";
import { isNegatedAt } from "./own-marks.ts";
import { surfaceSubjects } from "./subjects.ts";

/** "was charged with the murder of", "convicted of Lopez's murder": whoever is said to have done it. */
export function chargedWith(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const verb = has(noun, "obl") ? tree.head(noun) : undefined;
  const isOf = /^(?:with|of|for|over)$/.test(tree.preposition(noun) ?? "");
  // "is serving a life sentence for the murder of Kaltsas"
  const term =
    has(noun, "nmod") && tree.preposition(noun) === "for"
      ? tree.head(noun)
      : verb && tree.preposition(noun) === "for"
        ? tree.child(verb, "obj")
        : undefined;
  const serving =
    term && /^(?:sentence|term|time|life)$/.test(term.lemma) ? tree.head(term) : undefined;
  if (serving && /^(?:serve|receive|get)$/.test(serving.lemma))
    return clauseOf(tree, serving).agents.flatMap((word) =>
      grounding.entitiesOf(tree, word, serving),
    );
  if (has(noun, "obj") || isOnTrial(tree, noun)) return ownersUp(tree, noun, grounding);
  if (
    !verb ||
    !isOf ||
    !isOneOf(
      verb,
      /^(?:charge|accuse|convict|suspect|indict|jail|imprison|sentence|try|acquit|clear|arrest|want|prosecute|extradite)$/,
    )
  )
    return [];
  // "was never sentenced for the murder"
  if (isNegatedAt(tree, verb)) return [];
  return clauseOf(tree, verb).patients.flatMap((word) => grounding.entitiesOf(tree, word, verb));
}

/** "Lopez denies the murder of Kaltsas", "Lopez was on trial for the murder": nobody denies their client's as their own. */
function ownersUp(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const above = tree.head(noun);
  const isDenied =
    above !== undefined &&
    isOneOf(above, /^(?:deny|admit|confess)$/) &&
    !tree.child(above, "ccomp") &&
    !tree.children(above, "aux").some(({ tag }) => tag === "MD");
  if (!above || !(isDenied || isOnTrial(tree, noun))) return [];
  return surfaceSubjects(tree, above)
    .filter((word) => grounding.mentionAt(tree, word)?.form !== "description")
    .flatMap((word) => grounding.entitiesOf(tree, word, above))
    .filter(({ isNamed }) => isNamed);
}

/** "is on trial for the murder of Kaltsas". */
const isOnTrial = (tree: Tree, noun: Word): boolean => {
  const trial = tree.head(noun);
  return (
    trial?.lemma === "trial" &&
    tree.preposition(noun) === "for" &&
    tree.child(trial, "cop") !== undefined
  );
};

/** "Kestrel was the target of a bid by Orlin", "Kestrel, the victim of an attack by Orlin": whom it is done to. */
export function targetsOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const target = has(noun, "nmod") && tree.preposition(noun) === "of" ? tree.head(noun) : undefined;
  if (!target || !/^(?:target|subject|victim|object|recipient|focus)$/.test(target.lemma))
    return [];
  const above = target.relation === "appos" ? tree.head(target) : undefined;
  const words = tree.child(target, "cop") ? surfaceSubjects(tree, target) : above ? [above] : [];
  return words.flatMap((word) => grounding.entitiesOf(tree, word));
}
