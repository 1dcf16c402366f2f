import type { RelationTypeName } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import { gather, has, isOneOf, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { isVerb } from "../passive.ts";
import { shownLemma } from "../shown-lemma.ts";
import { surfaceSubjects } from "../subjects.ts";

interface Tie {
  readonly type: RelationTypeName;
  readonly after: RegExp;
  /** Whoever is named after it does it to the subject: "under pressure from". */
  readonly isInverse?: true;
}

/** Phrases that say with, for or against whom something is done, by their preposition and noun. Our own list. */
const CIRCUMSTANCES: Readonly<Record<string, Tie>> = {
  "in solidarity": { type: "SUPPORTED", after: /^with$/ },
  "in support": { type: "SUPPORTED", after: /^of$/ },
  "in favour": { type: "SUPPORTED", after: /^of$/ },
  "in favor": { type: "SUPPORTED", after: /^of$/ },
  "in protest": { type: "OPPOSED", after: /^(?:at|against|over)$/ },
  "in defiance": { type: "OPPOSED", after: /^of$/ },
  "in charge": { type: "HEADS", after: /^of$/ },
  "on behalf": { type: "REPRESENTS", after: /^of$/ },
  "in touch": { type: "SPOKE_WITH", after: /^with$/ },
  "in contact": { type: "SPOKE_WITH", after: /^with$/ },
  "in cooperation": { type: "ALLIED_WITH", after: /^with$/ },
  "in collaboration": { type: "ALLIED_WITH", after: /^with$/ },
  "in partnership": { type: "ALLIED_WITH", after: /^with$/ },
  "in alliance": { type: "ALLIED_WITH", after: /^with$/ },
  "at request": { type: "URGED", after: /^of$/, isInverse: true },
  "at urging": { type: "URGED", after: /^of$/, isInverse: true },
  "at invitation": { type: "URGED", after: /^of$/, isInverse: true },
  "under pressure": { type: "URGED", after: /^from$/, isInverse: true },
  "in hand": { type: "RELATED_TO", after: /^of$/, isInverse: true },
  "in name": { type: "OWNS", after: /^of$/, isInverse: true },
  "with help": { type: "HELPED", after: /^(?:of|from)$/, isInverse: true },
  "with support": { type: "SUPPORTED", after: /^(?:of|from)$/, isInverse: true },
  "with backing": { type: "SUPPORTED", after: /^(?:of|from)$/, isInverse: true },
  "with blessing": { type: "SUPPORTED", after: /^of$/, isInverse: true },
  "with funding": { type: "FUNDED", after: /^(?:of|from)$/, isInverse: true },
  "with money": { type: "FUNDED", after: /^from$/, isInverse: true },
  "with loan": { type: "FUNDED", after: /^(?:of|from)$/, isInverse: true },
  "with grant": { type: "FUNDED", after: /^from$/, isInverse: true },
};

/** Nouns whose owner is meant: "in protest at the ministry's decision". */
const DEEDS =
  /^(?:decision|plan|move|policy|handling|treatment|refusal|law|proposal|role|conduct|response|attack|action|campaign|war)$/;

/** "pulled out in solidarity with Ferchichi", "under pressure from the bank": what somebody does says how they stand to another. */
export const circumstance: ClaimRule = {
  name: "circumstance",
  read(tree, { grounding }) {
    return gather(tree.words, (noun) => {
      const tie = circumstanceAt(tree, noun);
      if (!tie) return [];
      // "was in touch with": the noun itself is said of somebody
      const isSaid = tree.child(noun, "cop") !== undefined;
      const verb = isSaid ? noun : tree.head(noun);
      if (!verb || !(isSaid || (isVerb(verb) && (has(noun, "obl") || isBacking(tree, noun)))))
        return [];
      // "in the name of God"
      if (tie.type === "OWNS" && !isOneOf(verb, /^(?:register|hold|list|own|open)$/)) return [];
      // "put the group in touch with": not whoever put it
      if (tie.type === "SPOKE_WITH" && tree.child(verb, "obj")) return [];
      const entitiesOf = (words: readonly Word[]) =>
        words.flatMap((word) => grounding.entitiesOf(tree, word, verb));
      const isLent = /^(?:loan|grant)$/.test(noun.lemma);
      const made = (isSaid ? [] : entitiesOf(madeBy(tree, verb, tie))).filter(
        ({ isNamed, type }) => isNamed && type === "Organization",
      );
      // a loan is somebody's, too, who founds a firm with it
      const isTheirs = made.length === 0 || isLent;
      const doers = isSaid ? surfaceSubjects(tree, verb) : doersOf(tree, verb, tie);
      const subjects = [...made, ...(isTheirs ? entitiesOf(doers) : [])];
      const others = phrasesAfter(tree, noun, verb, tie.after).flatMap((word) =>
        partiesAt(tree, word, grounding),
      );
      const [from, to] = tie.isInverse ? [others, subjects] : [subjects, others];
      const read = {
        tree,
        predicate: verb,
        words: `${isSaid ? "be" : shownLemma(verb)} ${tree.preposition(noun) ?? "with"} ${isBacking(tree, noun) || /S$/.test(noun.tag) ? noun.form : noun.lemma}`,
        reliability: 0.78,
      };
      const put = tie.type === "HEADS" && !isSaid ? putBy(tree, verb, subjects, grounding) : [];
      return [
        ...draftsBetween(from, to, { ...read, type: tie.type }),
        ...draftsBetween(put, subjects, { ...read, type: "APPOINTED" }),
      ];
    });
  },
};

/** "With backing from Orlin": a gerund to the tagger, with its preposition as a mark. */
function circumstanceAt(tree: Tree, noun: Word): Tie | undefined {
  if (isBacking(tree, noun)) return CIRCUMSTANCES[`with ${noun.form.toLowerCase()}`];
  const preposition = tree.preposition(noun);
  return preposition === undefined
    ? undefined
    : CIRCUMSTANCES[`${preposition} ${noun.lemma.toLowerCase()}`];
}

/** Whether a gerund is the noun of "with backing from". */
export const isBacking = (tree: Tree, word: Word): boolean =>
  word.tag === "VBG" &&
  /^(?:backing|funding)$/i.test(word.form) &&
  tree.words[word.index - 1]?.form.toLowerCase() === "with";

/**
 * Whoever does it: of "he was arrested at the request of the FBI" nobody who is named. What was made "with funding from" a bank
 * has the money itself.
 */
function doersOf(tree: Tree, verb: Word, { type }: Tie): readonly Word[] {
  const { agents, patients, isPassive } = clauseOf(tree, verb);
  // "put Lopez in charge of"
  if (type === "HEADS") return patients.length > 0 ? patients : agents;
  if (type === "OWNS") return patients;
  if (type !== "FUNDED") return agents;
  return isPassive && agents.length === 0 ? patients : agents;
}

/** "set up the firm with a loan from": the firm has the money, rather than whoever set it up. */
function madeBy(tree: Tree, verb: Word, { type }: Tie): readonly Word[] {
  const isMaking = lemmaVariants(verb).some((lemma) => MAKING.test(lemma));
  return type === "FUNDED" && isMaking ? clauseOf(tree, verb).patients : [];
}

/** "Sosa put Villalba in charge of": she gave her the office. */
function putBy(
  tree: Tree,
  verb: Word,
  subjects: readonly EntityDraft[],
  grounding: Grounding,
): readonly EntityDraft[] {
  const { agents, patients } = clauseOf(tree, verb);
  return /^(?:put|place)$/.test(verb.lemma) && patients.length > 0
    ? agents
        .flatMap((word) => grounding.entitiesOf(tree, word, verb))
        .filter((one) => !subjects.includes(one))
    : [];
}

/** Verbs whose object is there by the money that somebody gave: "set up the firm with a loan from". Our own list. */
const MAKING = /^(?:found|co-found|set|establish|launch|start|create|build|open|develop)$/;

/** What stands after the noun, whether the parser hangs it there or on the verb. */
const phrasesAfter = (tree: Tree, noun: Word, verb: Word, after: RegExp): readonly Word[] =>
  [...tree.children(noun, "nmod", "obl"), ...tree.children(verb, "obl")].filter(
    (word) =>
      after.test(tree.preposition(word) ?? "") &&
      tree.children(word, "case").some(({ index }) => index === noun.index + 1),
  );

function partiesAt(tree: Tree, word: Word, grounding: Grounding) {
  const own = grounding.entitiesOf(tree, word);
  if (own.length > 0 || !DEEDS.test(word.lemma)) return own;
  return tree.children(word, "nmod:poss").flatMap((owner) => grounding.entitiesAt(tree, owner));
}
