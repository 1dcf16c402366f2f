import { relationType } from "../../model/index.ts";
import { type EntityDraft, isThing } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import type { ClaimDraft } from "./claim-draft.ts";

/**
 * Whether what a draft says of somebody or something without a name is read of those who have one: "Orlin called off its takeover
 * of Kestrel" is between Orlin and Kestrel, and the takeover no third.
 */
export function isToldByName(draft: ClaimDraft, all: readonly ClaimDraft[]): boolean {
  const { tree, predicate, subject, object, type } = draft;
  const described = [subject, object].find(({ isNamed }) => !isNamed);
  if (!described) return false;
  const other = described === subject ? object : subject;
  const nouns = headsOf(described, tree);
  const phrase = nouns.flatMap((noun) => tree.subtree(noun));
  // "signed the truce": it comes up again, and is something that the news is about
  const isNewsItself = described.mentions.some(({ sentence }) => sentence !== tree.index);
  // "the DEA colluded with former DEA agents"
  if (type === "RELATED_TO" && isOfItself(draft)) return true;
  return all.some((one) => {
    if (!one.subject.isNamed || !one.object.isNamed) return false;
    const far = one.subject === other ? one.object : one.subject;
    if (far === other || (one.subject !== other && one.object !== other)) return false;
    const isOfNoun = nouns.includes(one.predicate) && !isNewsItself;
    // "operates a mine near Lima" says where besides
    const isOfVerb =
      one.predicate === predicate && isThing(described) && relationType(one.type).group !== "place";
    return isOfNoun || (isOfVerb && headsOf(far, tree).some((word) => phrase.includes(word)));
  });
}

const headsOf = ({ mentions }: EntityDraft, tree: Tree): readonly Word[] =>
  mentions.filter(({ sentence }) => sentence === tree.index).map(({ head }) => tree.word(head));

/** Whether the one end is named in the phrase that describes the other. */
function isOfItself({ subject, object }: ClaimDraft): boolean {
  const [described, named] = subject.isNamed ? [object, subject] : [subject, object];
  const names = named.mentions.filter(({ form }) => form === "name");
  return described.mentions.some(({ start, end }) =>
    names.some((name) => start <= name.start && name.end <= end),
  );
}
