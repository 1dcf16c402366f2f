import type { RelationTypeName } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import type { Tree, Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { pairsAmong } from "../pairs.ts";
import { surfaceSubjects } from "../subjects.ts";

/** What several are to each other. */
const AMONG: Readonly<Record<string, RelationTypeName>> = {
  brother: "SIBLING_OF",
  sister: "SIBLING_OF",
  sibling: "SIBLING_OF",
  twin: "SIBLING_OF",
  "half-brother": "SIBLING_OF",
  "half-sister": "SIBLING_OF",
  cousin: "RELATIVE_OF",
};

/** "two brothers, Luis and Juan Gomez", "Ana and Eva Lopez are sisters": kin of each other. */
export const kinAmong: ClaimRule = {
  name: "kin-among",
  read(tree, { grounding }) {
    return tree.words
      .filter(({ tag, lemma }) => tag === "NNS" && Object.hasOwn(AMONG, lemma))
      .flatMap((noun) => {
        const type = AMONG[noun.lemma];
        const people = peopleOf(tree, noun, grounding);
        return pairsAmong(people).flatMap(([subject, object]): ClaimDraft[] =>
          type && fits(type, subject, object)
            ? [
                {
                  tree,
                  predicate: noun,
                  subject,
                  type,
                  words: noun.lemma,
                  object,
                  reliability: 0.85,
                  ...(!tree.child(noun, "cop") && { stance: STATED }),
                },
              ]
            : [],
        );
      });
  },
};

/** Those whom the noun is set beside or said of, by name. */
function peopleOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const beside = tree.children(noun, "appos", "flat");
  const head = noun.relation === "appos" ? tree.head(noun) : undefined;
  const said = tree.child(noun, "cop") ? surfaceSubjects(tree, noun) : [];
  const words = beside.length > 0 ? beside : head ? [head] : said;
  return words
    .flatMap((word) => grounding.entitiesOf(tree, word))
    .filter(({ type, isNamed }) => type === "Person" && isNamed);
}
