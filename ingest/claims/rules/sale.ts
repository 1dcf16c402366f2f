import type { EntityDraft } from "../../entities/entity-draft.ts";
import { gather, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimDraft, ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import type { Grounding } from "../grounding.ts";
import { obliquesOfNoun } from "../match-frame.ts";
import { isVerb } from "../passive.ts";

/** "sold the mill to Orlin", "Kestrel, sold to Orlin in 2020", "its purchase of Kestrel from Vega": a sale has three parties. */
export const sale: ClaimRule = {
  name: "sale",
  read(tree, { grounding }) {
    return gather(tree.words, (word) =>
      isVerb(word) ? ofVerb(tree, word, grounding) : ofNoun(tree, word, grounding),
    );
  },
};

/** Whoever it is sold to buys it. */
function ofVerb(tree: Tree, verb: Word, grounding: Grounding): readonly ClaimDraft[] {
  if (!lemmaVariants(verb).some((lemma) => /^(?:sell|resell|auction)$/.test(lemma))) return [];
  const { patients, obliques } = clauseOf(tree, verb);
  const buyers = obliques
    .filter(({ preposition }) => preposition === "to")
    .flatMap(({ word }) => grounding.entitiesOf(tree, word, verb));
  const goods = patients.flatMap((word) => grounding.entitiesOf(tree, word, verb)).filter(isGoods);
  return draftsBetween(buyers, goods, {
    tree,
    predicate: verb,
    type: "BOUGHT",
    words: "sell to",
    reliability: 0.82,
  });
}

/** "the sale of Kestrel to Orlin by Vega", "Orlin's purchase of Kestrel from Vega". */
function ofNoun(tree: Tree, noun: Word, grounding: Grounding): readonly ClaimDraft[] {
  const isSale = noun.tag === "NN" && /^(?:sale|disposal)$/.test(noun.lemma);
  const isPurchase = noun.tag === "NN" && /^(?:purchase|acquisition|buyout)$/.test(noun.lemma);
  if (!isSale && !isPurchase) return [];
  const own = obliquesOfNoun(tree, noun);
  // "the sale of the winger Nico Moreno from Derwent United", which the parser hangs on him
  const phrases = [
    ...own,
    ...own
      .filter(({ preposition }) => preposition === "of")
      .flatMap(({ word }) => [word, ...tree.children(word, "appos", "flat")])
      .flatMap((word) => obliquesOfNoun(tree, word))
      .flatMap((phrase) => [phrase, ...obliquesOfNoun(tree, phrase.word)])
      .filter(({ preposition }) => /^(?:from|to)$/.test(preposition)),
  ];
  const after = (wanted: string) =>
    phrases
      .filter(({ preposition }) => preposition === wanted)
      .flatMap(({ word }) => grounding.entitiesOf(tree, word));
  const owners = tree
    .children(noun, "nmod:poss")
    .flatMap((word) => grounding.entitiesAt(tree, word));
  const read = { tree, predicate: noun, reliability: 0.8 };
  const doers = [...owners, ...after("by")];
  if (isPurchase)
    return draftsBetween(after("from"), doers, {
      ...read,
      type: "SOLD_TO",
      words: `${noun.lemma} from`,
    });
  const buyers = after("to");
  // "the sale of the winger Nico Moreno from Derwent United to Fiorentina"
  const players = after("of").filter(({ type, isNamed }) => isNamed && type === "Person");
  const clubs = [...doers, ...after("from")].filter(({ type }) => type === "Organization");
  if (players.length > 0)
    return [
      ...draftsBetween(buyers, players, { ...read, type: "APPOINTED", words: "sale to" }),
      ...draftsBetween(clubs, buyers, { ...read, type: "SOLD_TO", words: "sale to" }),
    ];
  return [
    ...draftsBetween(buyers, after("of").filter(isGoods), {
      ...read,
      type: "BOUGHT",
      words: `${noun.lemma} to`,
    }),
    ...draftsBetween(doers, buyers, { ...read, type: "SOLD_TO", words: `${noun.lemma} to` }),
  ];
}

const isGoods = ({ type, isNamed }: EntityDraft): boolean =>
  isNamed && /^(?:Organization|Location|Work)$/.test(type);
