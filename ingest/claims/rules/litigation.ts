import { gather, has, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { isVerb } from "../passive.ts";

const COURT = /(?:^|\b)(?:court|tribunal|arbitration|trial)\b/i;
/** What one takes against another at law. */
const STEP = /^(?:action|proceeding|proceedings|claim|case)$/;
const LEGAL = /^(?:legal|court|civil|class|class-action|defamation|libel|damages)$/i;

/** What is brought before a court. */
const SUIT = /^(?:lawsuit|suit|complaint|claim|countersuit|petition|case)$/;
/** What is done with it, by whoever goes to law. */
const BROUGHT = /^(?:file|bring|lodge|launch)$/;
/** What those do whom it is brought against. */
const DEFENDED = /^(?:settle|face|fight|contest|defend)$/;

/** "took Norway to court", "is considering legal action against the bank": who goes to law against whom. */
export const litigation: ClaimRule = {
  name: "litigation",
  read(tree, { grounding }) {
    return gather(tree.words, (word) =>
      isVerb(word)
        ? takenToCourt(tree, word, grounding)
        : [...legalSteps(tree, word, grounding), ...broughtBy(tree, word, grounding)],
    );
  },
};

/** "took Norway to the Court of Justice" */
function takenToCourt(tree: Tree, verb: Word, grounding: Grounding): ClaimDraft[] {
  if (!/^(?:take|haul|drag|bring)$/.test(verb.lemma)) return [];
  const { agents, patients } = clauseOf(tree, verb);
  const isCourt = tree
    .children(verb, "obl", "xcomp")
    .some(
      (word) =>
        /^(?:to|before)$/.test(tree.preposition(word) ?? "") &&
        COURT.test(grounding.mentionAt(tree, word)?.name ?? word.lemma),
    );
  if (!isCourt) return [];
  return draftsBetween(
    agents.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
    patients.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
    { tree, predicate: verb, type: "SUED", words: `${verb.lemma} to court`, reliability: 0.85 },
  );
}

/** "legal action against the bank", with whoever takes it */
function legalSteps(tree: Tree, noun: Word, grounding: Grounding): ClaimDraft[] {
  const isLegal =
    STEP.test(noun.lemma) &&
    tree.children(noun, "amod", "compound").some(({ form }) => LEGAL.test(form));
  const verb = tree.head(noun);
  if (!isLegal || !verb || !isVerb(verb) || !has(noun, "obj")) return [];
  const against = obliquesOfNoun(tree, noun).filter(({ preposition }) => preposition === "against");
  return draftsBetween(
    clauseOf(tree, verb).agents.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
    against.flatMap(({ word }) => grounding.entitiesOf(tree, word)),
    {
      tree,
      predicate: noun,
      type: "SUED",
      words: `${verb.lemma} legal ${noun.lemma} against`,
      reliability: 0.8,
      ...(/^(?:consider|threaten|plan|prepare|weigh|contemplate|mull|promise)$/.test(
        verb.lemma,
      ) && {
        stance: { modality: "planned", status: "planned" } as const,
      }),
    },
  );
}

/** "a lawsuit filed by Ana Diaz against the bank", "agreed to settle a lawsuit brought by Texas". */
function broughtBy(tree: Tree, noun: Word, grounding: Grounding): ClaimDraft[] {
  if (!SUIT.test(noun.lemma)) return [];
  const verb = tree
    .children(noun, "acl")
    .find(({ tag, lemma }) => tag === "VBN" && BROUGHT.test(lemma));
  // "threw out a lawsuit by Blake Renner against his agency"
  const above = has(noun, "obj") ? tree.head(noun) : undefined;
  const phrases = [...tree.children(noun, "nmod"), ...(above ? tree.children(above, "obl") : [])];
  const authors = phrases.filter(
    (word) => tree.preposition(word) === "by" && word.index > noun.index,
  );
  const plaintiffs = [
    ...(verb ? clauseOf(tree, verb).agents : []),
    ...(noun.lemma === "case" ? [] : authors),
  ];
  if (plaintiffs.length === 0) return [];
  const against = [
    ...phrases,
    ...authors.flatMap((word) => tree.children(word, "nmod")),
    ...(verb ? tree.children(verb, "obl") : []),
  ].filter((word) => tree.preposition(word) === "against");
  const defended = above && DEFENDED.test(above.lemma) ? clauseOf(tree, above).agents : [];
  return draftsBetween(
    plaintiffs.flatMap((word) => grounding.entitiesOf(tree, word, verb)),
    (against.length > 0 ? against : defended).flatMap((word) => grounding.entitiesOf(tree, word)),
    {
      tree,
      predicate: verb ?? noun,
      type: "SUED",
      words: verb ? `${verb.lemma} ${noun.lemma} against` : `${noun.lemma} against`,
      stance: STATED,
      reliability: 0.85,
    },
  );
}
