import type { RelationTypeName } from "../../../model/index.ts";
import { at, gather, has, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, type Reading, STATED } from "../claim-draft.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { stanceOf } from "../stance.ts";

/** What verbs of naming say: "nicknamed" is a fact, "dubbed" is what somebody calls somebody. */
const NAMING: ReadonlyMap<string, RelationTypeName> = new Map(
  Object.entries<RelationTypeName>({
    dub: "ALLEGED_AS",
    call: "ALLEGED_AS",
    label: "ALLEGED_AS",
    brand: "ALLEGED_AS",
    nickname: "ALSO_KNOWN_AS",
    know: "ALSO_KNOWN_AS",
    alias: "ALSO_KNOWN_AS",
    rename: "ALSO_KNOWN_AS",
    rebrand: "ALSO_KNOWN_AS",
  }),
);

/** "a military figure, dubbed “El Padrino” by traffickers", "known as El Chapo". */
export const naming: ClaimRule = {
  name: "naming",
  read(tree, reading) {
    return gather(tree.verbs, (verb) => {
      const changed = nameChanged(tree, verb, reading);
      if (changed.length > 0) return changed;
      const lemma = lemmaVariants(verb).find((variant) => NAMING.has(variant));
      const told = lemma && NAMING.get(lemma);
      if (!told) return [];
      const { grounding } = reading;
      const clause = clauseOf(tree, verb);
      const name = nameAfter(tree, verb, told, reading);
      if (!name) return [];
      const isToBe = isGivenName(tree, verb, clause);
      const type = isToBe ? "ALSO_KNOWN_AS" : told;
      const [object] = grounding.entitiesAt(tree, name);
      const outer = stanceOf(tree, verb, grounding);
      // "said he was known as …" is alleged; "dubbed … by traffickers" is, whatever the sentence says of it
      // "the cartel known as the Škaljari" is, whoever tells of it
      const isGiven = verb.relation === "acl" || verb.relation === "amod";
      const isAlleged = type === "ALLEGED_AS" || (outer?.status === "alleged" && !isGiven);
      const callers = clause.agents.flatMap((word) => grounding.entitiesOf(tree, word));
      const stance = type === "ALLEGED_AS" &&
        outer?.status !== "denied" && {
          stance: {
            status: "alleged" as const,
            speakers: callers.length > 0 ? callers : (outer?.speakers ?? []),
          },
        };
      const given = type !== "ALLEGED_AS" &&
        (isGiven || isToBe) && { stance: isToBe ? TO_COME : STATED };
      // "Vexel rebranded as Norvia"
      const isOwnDoing = lemma === "rebrand" && clause.patients.length === 0;
      return (isOwnDoing ? clause.agents : clause.patients)
        .filter((word) => grounding.mentionAt(tree, word) !== grounding.mentionAt(tree, name))
        .flatMap((word) => grounding.entitiesAt(tree, word))
        .flatMap((subject): ClaimDraft[] =>
          object && subject !== object && subject.type === object.type
            ? [
                {
                  tree,
                  predicate: verb,
                  subject,
                  type: isAlleged ? "ALLEGED_AS" : type,
                  words: lemma,
                  object,
                  reliability: 0.85,
                  ...(stance || given || {}),
                },
              ]
            : [],
        );
    });
  },
};

const TO_COME = { modality: "planned", status: "planned" } as const;

/** "the new group, to be called Orlin Weber": its name, and nobody's name for it. */
const isGivenName = (tree: Tree, verb: Word, { agents, isPassive }: Clause): boolean =>
  isPassive &&
  agents.length === 0 &&
  /^(?:acl|advcl)$/.test(verb.relation) &&
  tree.children(verb, "mark").some(({ form }) => form === "to");

/** "Halden College changed its name to Halden University". */
function nameChanged(tree: Tree, verb: Word, { grounding }: Reading): readonly ClaimDraft[] {
  if (!lemmaVariants(verb).includes("change")) return [];
  const clause = clauseOf(tree, verb);
  const name = clause.patients.find(({ lemma }) => lemma === "name");
  if (!name) return [];
  const owners = tree.children(name, "nmod:poss").filter((word) => !tree.preposition(word));
  const owned = owners.flatMap((word) => grounding.entitiesAt(tree, word));
  const olds =
    owned.length > 0
      ? owned
      : clause.agents.flatMap((word) => grounding.entitiesOf(tree, word, verb));
  const news = [...clause.obliques, ...obliquesOfNoun(tree, name)]
    .filter(({ preposition }) => preposition === "to")
    .flatMap(({ word }) => grounding.namedAt(tree, word));
  return draftsBetween(olds, news, {
    tree,
    predicate: verb,
    type: "ALSO_KNOWN_AS",
    words: "change name to",
    reliability: 0.85,
  });
}

/** The name that is given: right after the verb or after "as", in quotation marks or not. */
function nameAfter(
  tree: Tree,
  verb: Word,
  type: RelationTypeName,
  { grounding }: Reading,
): Word | undefined {
  for (let index = verb.index + 1; index < Math.min(verb.index + 6, tree.words.length); index++) {
    const word = at(tree.words, index);
    const mention = grounding.mentionAt(tree, word);
    // "called Lopez's former boss": whose he is
    if (mention && has(tree.word(mention.head), "nmod:poss")) return undefined;
    if (mention?.form === "name" && !mention.isDemonym) {
      const hasAs = tree.words.slice(verb.index + 1, index).some(({ form }) => /^as$/i.test(form));
      return type === "ALLEGED_AS" || hasAs || /nickname|alias|rename|rebrand/.test(verb.lemma)
        ? word
        : undefined;
    }
    if (!/^(?:``|''|"|as|by|the|also|,)$/i.test(word.form)) return undefined;
  }
  return undefined;
}
