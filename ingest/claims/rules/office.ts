import type { RelationTypeName } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import { gather, has, isOneOf, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import { roleOf } from "../../mentions/role-nouns.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf, type Oblique } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { BECOMING, MAKING } from "../role-holders.ts";
import { shownLemma } from "../shown-lemma.ts";
import { stanceOf } from "../stance.ts";

/** Verbs whose subject has, gets or leaves the office after "as". Our own list. */
const OF_SUBJECT = new Set(
  "step resign quit serve succeed replace return retire start begin continue work act take".split(
    " ",
  ),
);

/** Nouns for getting an office or having it, whose owner it is. Our own list. */
const TENURES = new Set(
  "appointment promotion election re-election reelection reappointment tenure stint spell time".split(
    " ",
  ),
);

/** Verbs whose object gets or loses it. */
const OF_OBJECT = new Set(
  "appoint hire name elect install choose select nominate dismiss fire sack remove oust confirm recruit promote reappoint reelect re-elect swear".split(
    " ",
  ),
);

/** "stepped down as chief executive of Acme Corp", "became head of Globex", "his appointment as head": an office told by its name. */
export const office: ClaimRule = {
  name: "office",
  read(tree, { grounding }) {
    return [
      ...gather(tree.verbs, (verb) => [
        ...readVerb(tree, verb, grounding),
        ...readGift(tree, verb, grounding),
      ]),
      ...gather(tree.words, (noun) => readNoun(tree, noun, grounding)),
    ];
  },
};

function readVerb(tree: Tree, verb: Word, grounding: Grounding): readonly ClaimDraft[] {
  const clause = clauseOf(tree, verb);
  const lemmas = lemmaVariants(verb);
  const held = (words: readonly Word[], noun: Word) =>
    words
      .flatMap((word) => grounding.entitiesOf(tree, word, verb))
      .filter(({ type }) => type === "Person")
      .flatMap((holder) => officesOf(tree, verb, noun, holder, grounding));
  const toldByAs = clause.obliques
    .filter(({ preposition, word }) => preposition === "as" && roleOf(word.lemma) !== undefined)
    .flatMap(({ word: noun }) => {
      const isOfObject = lemmas.some((lemma) => OF_OBJECT.has(lemma));
      if (!isOfObject && !lemmas.some((lemma) => OF_SUBJECT.has(lemma))) return [];
      // "took Lopez as", but "took over as"
      if (
        lemmas.includes("take") &&
        !tree.children(verb, "compound:prt").some(({ form }) => form === "over")
      )
        return [];
      return held(isOfObject || clause.isPassive ? clause.patients : clause.agents, noun);
    });
  const isBecoming = isOneOf(verb, BECOMING);
  const isMaking = isOneOf(verb, MAKING);
  if (!isBecoming && !isMaking) return toldByAs;
  // "named her his adviser": to the parser, both are objects
  const second = isMaking && clause.patients.length > 1 ? tree.children(verb, "obj") : [];
  const bare = [...tree.children(verb, "xcomp"), ...second]
    // "became a judge and president of the court"
    .flatMap((noun) => [noun, ...tree.children(noun, "conj")])
    .filter(
      (noun) =>
        /^NN$/.test(noun.tag) && roleOf(noun.lemma) !== undefined && !tree.preposition(noun),
    )
    .flatMap((noun) =>
      held(isBecoming ? clause.agents : clause.patients.filter((word) => word !== noun), noun),
    );
  return [...toldByAs, ...bare];
}

/** "Lopez's appointment as head of Globex", "the appointment of Lopez as head": whose it is has the office. */
function readNoun(tree: Tree, noun: Word, grounding: Grounding): readonly ClaimDraft[] {
  if (!/^NN$/.test(noun.tag) || !TENURES.has(noun.lemma)) return [];
  const phrases = obliquesOfNoun(tree, noun);
  const offices = phrases.filter(
    ({ preposition, word }) => preposition === "as" && roleOf(word.lemma) !== undefined,
  );
  if (offices.length === 0) return [];
  const of = phrases.filter(({ preposition }) => preposition === "of").map(({ word }) => word);
  const people = [...tree.children(noun, "nmod:poss"), ...of]
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .filter(({ type, isNamed }) => isNamed && type === "Person");
  return offices.flatMap(({ word }) =>
    people.flatMap((holder) => officesOf(tree, noun, word, holder, grounding)),
  );
}

/** "vice", "deputy": whoever is one heads nothing. */
const DEPUTY = /^(?:vice|deputy|assistant|associate|acting|joint)$/i;

/** The phrase that starts right after a noun, whatever the parser hangs it on. */
function phraseRightAfter(tree: Tree, noun: Word): readonly Oblique[] {
  const marker = tree.words[noun.index + 1];
  const word = marker?.relation === "case" ? tree.head(marker) : undefined;
  return word && marker ? [{ preposition: marker.form.toLowerCase(), word }] : [];
}

/** What the office is held in: "of Acme Corp", "at Globex", "Acme Corp's". */
function officesOf(
  tree: Tree,
  verb: Word,
  noun: Word,
  holder: EntityDraft,
  grounding: Grounding,
): ClaimDraft[] {
  const role = roleOf(noun.lemma);
  if (!role || role.isInverse) return [];
  const after = [...obliquesOfNoun(tree, noun), ...phraseRightAfter(tree, noun)]
    .filter(({ preposition }) => /^(?:of|at|for)$/.test(preposition))
    .map(({ word }) => word);
  const owners = tree
    .children(noun, "nmod:poss", "compound")
    .filter((word) => has(word, "nmod:poss") || /^NNP/.test(word.tag));
  const isChief = /^(?:chief|prime)$/i.test(tree.words[noun.index - 1]?.form ?? "");
  const isDeputy = DEPUTY.test(tree.words[noun.index - 1]?.form ?? "");
  const isLeft = lemmaVariants(verb).some((lemma) => /^(?:step|resign|quit)$/.test(lemma));
  const held = isDeputy
    ? "HOLDS_POSITION_IN"
    : isChief
      ? "HEADS"
      : role.type === "CITIZEN_OF"
        ? "WORKS_FOR"
        : role.type;
  const others = [
    ...new Set([...after, ...owners].flatMap((word) => grounding.entitiesOf(tree, word))),
  ];
  // whoever names somebody to the office is tied to them by the verb, too
  const isMade = isOneOf(verb, MAKING);
  const stance = isMade ? stanceOf(tree, verb, grounding) : undefined;
  if (isMade && !stance) return [];
  const read = { tree, predicate: isMade ? noun : verb, ...(stance && { stance }) };
  const served = servedAs(tree, noun);
  const employers = served
    ? draftsBetween(
        [holder],
        others.filter(({ type, isNamed }) => isNamed && type === "Person"),
        { ...read, type: served.type, words: served.words, reliability: 0.82 },
      )
    : [];
  const bodies = others
    .filter(({ type, isNamed }) => type === "Organization" || (isNamed && type === "Location"))
    .flatMap((body): ClaimDraft[] => {
      const isResigned = isLeft && fits("RESIGNED_FROM", holder, body);
      const type = isResigned ? "RESIGNED_FROM" : held;
      if (!fits(type, holder, body)) return [];
      return [
        {
          ...read,
          subject: holder,
          type,
          words: isResigned ? shownLemma(verb) : isChief ? `chief ${noun.lemma}` : noun.lemma,
          object: body,
          reliability: 0.82,
        },
      ];
    });
  return [...employers, ...bodies];
}

/** "served as her chief of staff", "works as the minister's adviser": what one is to a person. */
function servedAs(
  tree: Tree,
  noun: Word,
): { readonly type: RelationTypeName; readonly words: string } | undefined {
  const isOfStaff = tree.children(noun, "nmod").some(({ lemma }) => lemma === "staff");
  if (noun.lemma === "chief" && isOfStaff) return { type: "WORKS_FOR", words: "chief of staff" };
  const type = roleOf(noun.lemma)?.type;
  return type && /^(?:ADVISES|SPOKESPERSON_FOR|REPRESENTS)$/.test(type)
    ? { type, words: noun.lemma }
    : undefined;
}

/** What is given that is an office. Our own list. */
const POSTS = /^(?:seat|job|post|role|position|place)$/;

/** "handed Lopez a seat on the board of Orlin": who gets it. */
function readGift(tree: Tree, verb: Word, grounding: Grounding): readonly ClaimDraft[] {
  const post = tree.children(verb, "obj", "nsubj:pass").find(({ lemma }) => POSTS.test(lemma));
  // "gave Lopez the job", "handed the job to Lopez"
  const receivers = post
    ? [
        ...tree.children(verb, "iobj", "obj").filter((word) => word !== post),
        ...tree.children(verb, "obl").filter((word) => tree.preposition(word) === "to"),
      ]
    : [];
  if (!post || !isOneOf(verb, /^(?:give|hand|award|grant)$/)) return [];
  const phrases = obliquesOfNoun(tree, post).filter(({ preposition }) =>
    /^(?:on|in|at)$/.test(preposition),
  );
  const bodies = phrases
    .flatMap(({ word }) => [
      word,
      ...tree.children(word, "nmod").filter((inner) => tree.preposition(inner) === "of"),
    ])
    .flatMap((word) => grounding.entitiesOf(tree, word))
    .filter(({ type, isNamed }) => isNamed && type === "Organization");
  const holders = receivers
    .flatMap((word) => grounding.entitiesOf(tree, word, verb))
    .filter(({ type }) => type === "Person");
  const givers = clauseOf(tree, verb).agents.flatMap((word) =>
    grounding.entitiesOf(tree, word, verb),
  );
  const read = { tree, predicate: verb, reliability: 0.8 };
  return [
    ...draftsBetween(givers, holders, {
      ...read,
      type: "APPOINTED",
      words: `${shownLemma(verb)} ${post.lemma} to`,
    }),
    ...draftsBetween(holders, bodies, {
      ...read,
      type: "HOLDS_POSITION_IN",
      words: `${post.lemma} ${phrases[0]?.preposition}`,
    }),
  ];
}
