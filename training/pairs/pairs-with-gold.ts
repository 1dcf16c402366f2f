import { analyseArticle } from "../../ingest/analyse-article.ts";
import { decideClaims } from "../../ingest/claims/extract-claims.ts";
import type { EntityDraft } from "../../ingest/entities/entity-draft.ts";
import type { Analyser } from "../../ingest/language/index.ts";
import { findPairs, nearestPairs, type Pair } from "../../ingest/pairs/find-pairs.ts";
import { hasRoom, PAIR_RULE, RELATION_TYPE_NAMES, type RelationTypeName } from "../../model/index.ts";
import { readGold } from "../../test/eval/read-gold.ts";
import { goldOf } from "../../test/eval/score-article.ts";
import type { LabelledPair } from "./training-line.ts";
import { typesOfStems } from "./types-of-stems.ts";

/** Weight of a pair with an end that gold does not have: most are nothing that a reader would want. */
const WEIGHT_OF_STRANGERS = 0.3;

/** The pairs of each sentence of an article that has any, with what gold says of them. */
export async function pairsWithGold(
  file: string,
  text: string,
  goldText: string,
  analyser: Analyser,
): Promise<readonly (readonly LabelledPair[])[]> {
  const gold = readGold(goldText, file);
  const { trees, reading, isOutlet } = await analyseArticle({ text }, analyser, () => undefined);
  const sentences = trees.map((tree) =>
    findPairs(tree, reading.grounding).filter(
      ({ subject, object }) => !isOutlet(subject.entity) && !isOutlet(object.entity),
    ),
  );
  const claims = (await decideClaims(trees, reading, isOutlet)).filter(
    ({ rule, claims }) => rule !== PAIR_RULE && claims.length > 0,
  );
  const ids = new Map<EntityDraft, string | undefined>();
  const idOf = (draft: EntityDraft) => {
    if (!ids.has(draft)) ids.set(draft, goldOf({ ...draft, aliases: [...draft.aliases] }, gold.entities)?.id);
    return ids.get(draft);
  };
  const goldBetween = (subject: EntityDraft, object: EntityDraft) => {
    const [from, to] = [idOf(subject), idOf(object)];
    return gold.relations.filter(
      (relation) =>
        from !== undefined &&
        to !== undefined &&
        ((relation.subject === from && relation.object === to) ||
          (relation.isEitherWay && relation.subject === to && relation.object === from)),
    );
  };
  const claimsBetween = ({ subject, object }: Pair) =>
    claims.filter(({ draft }) => draft.subject === subject.entity && draft.object === object.entity);

  // where gold alone has them, the nearest is what it was read of
  const nearest = new Set(nearestPairs(sentences.flat()));
  const label = (pair: Pair): LabelledPair => {
    const { subject, object, tree } = pair;
    const forth = goldBetween(subject.entity, object.entity);
    const back = goldBetween(object.entity, subject.entity);
    const ruled = claimsBetween(pair);
    const ruledBack = claimsBetween({ ...pair, subject: object, object: subject });
    const isRuledHere = (some: typeof claims) => some.some(({ draft }) => draft.tree === tree);
    const base = {
      pair,
      isRuled: ruled.length + ruledBack.length > 0,
      isInGold: forth.length + back.length > 0,
    };
    if (forth.length > 0) {
      const isSaidHere = ruled.length > 0 ? isRuledHere(ruled) : nearest.has(pair);
      const allowed = typesOfStems(forth.flatMap(({ stems }) => stems));
      const read = ruled.filter(({ draft }) => draft.tree === tree && allowed.includes(draft.type));
      const types = read.length > 0 ? [...new Set(read.map(({ draft }) => draft.type))] : allowed;
      return { ...base, types: fitting(types, pair), weight: Number(isSaidHere) };
    }
    if (back.length > 0) {
      const isSaidHere = ruledBack.length > 0 ? isRuledHere(ruledBack) : nearest.has(pair);
      return { ...base, types: [], weight: Number(isSaidHere) };
    }
    const isKnown = idOf(subject.entity) !== undefined && idOf(object.entity) !== undefined;
    return { ...base, types: [], weight: isKnown ? 1 : WEIGHT_OF_STRANGERS };
  };
  return sentences.filter(({ length }) => length > 0).map((pairs) => pairs.map(label));
}

/** Those that have room for both; where none has, some relation that the table does not know. */
function fitting(types: readonly RelationTypeName[], { subject, object }: Pair): readonly RelationTypeName[] {
  const some = RELATION_TYPE_NAMES.filter(
    (name) => types.includes(name) && hasRoom(name, subject.entity.type, object.entity.type),
  );
  return some.length > 0 ? some : ["RELATED_TO"];
}
