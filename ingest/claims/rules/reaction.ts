import { gather, lemmaVariants, type Tree, type Word } from "../../language/index.ts";
import type { ClaimRule } from "../claim-draft.ts";
import { clauseOf } from "../clause.ts";
import { draftsBetween } from "../drafts-between.ts";
import { nounFrames } from "../lexicon.ts";

/** Verbs by which somebody takes a stand on what happens to somebody else. Our own list. */
const STANDS = new Set(
  (
    "condemn deplore denounce welcome praise applaud mourn protest criticize criticise regret demand request seek urge " +
    "support back oppose approve reject block celebrate hail await delay prevent fight"
  ).split(" "),
);
/** "called for the resignation of": the stand is in verb and preposition. */
const CALLS: Readonly<Record<string, string>> = {
  call: "for",
  push: "for",
  press: "for",
  vote: "for",
  protest: "against",
};
/** Nouns for what may befall somebody, beyond the event nouns of the relation table. */
const BEFALLING =
  /^(?:resignation|dismissal|death|removal|ouster|departure|return|impeachment|trial|extradition|deportation|imprisonment|detention|jailing|murder|killing|release|arrest|election|appointment|nomination|sentence|conviction|acquittal|disqualification)$/;

/** "France condemned the killing of Togoi", "the union demanded Chennoufi's dismissal": a stand on what befalls somebody. */
export const reaction: ClaimRule = {
  name: "reaction",
  read(tree, { grounding }) {
    return gather(tree.verbs, (predicate) => {
      const clause = clauseOf(tree, predicate);
      const [lemma] = lemmaVariants(predicate).filter((one) => STANDS.has(one) || one in CALLS);
      if (!lemma) return [];
      const called = clause.obliques
        .filter(({ preposition }) => preposition === CALLS[lemma])
        .map(({ word }) => word);
      const objects = STANDS.has(lemma) ? [...clause.patients, ...called] : called;
      const agents = clause.agents.flatMap((word) => grounding.entitiesOf(tree, word, predicate));
      return objects.filter(isBefalling).flatMap((noun) => {
        const sufferers = sufferersOf(tree, noun).flatMap((word) =>
          grounding.entitiesOf(tree, word),
        );
        return draftsBetween(agents, sufferers, {
          tree,
          predicate,
          type: "RELATED_TO",
          words: [lemma, called.includes(noun) && CALLS[lemma], noun.lemma, "of"]
            .filter(Boolean)
            .join(" "),
          reliability: 0.65,
        });
      });
    });
  },
};

const isBefalling = (noun: Word): boolean =>
  /^NNS?$/.test(noun.tag) &&
  (BEFALLING.test(noun.lemma.toLowerCase()) || nounFrames(lemmaVariants(noun)).length > 0);

/** Whom it befalls: "Chennoufi's dismissal", "the killing of Togoi". */
function sufferersOf(tree: Tree, noun: Word): readonly Word[] {
  const owners = tree.children(noun, "nmod:poss").filter((word) => !tree.preposition(word));
  return owners.length > 0
    ? owners
    : tree.children(noun, "nmod").filter((word) => tree.preposition(word) === "of");
}
