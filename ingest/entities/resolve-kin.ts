import { at, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { isKinNoun, roleOf } from "../mentions/role-nouns.ts";
import { addMention, type EntityDraft } from "./entity-draft.ts";

/** Ties that hold both ways, whatever the noun: "her brother" is whoever calls her "his sister". */
const MUTUAL = new Set(["SPOUSE_OF", "SIBLING_OF"]);

interface Tie {
  readonly owner: EntityDraft;
  readonly kin: EntityDraft;
  readonly noun: string;
}

/**
 * "her sister, Karen Whitlock" says who "her sister" is from then on, and who "her sister" is to Karen. Runs once the
 * pronouns are known.
 */
export function resolveKin(
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  referents: Map<FoundMention, readonly EntityDraft[]>,
): void {
  const kin = mentions.flatMap((mention) => {
    if (mention.form !== "description" || mention.isPlural) return [];
    const tree = at(trees, mention.sentence);
    const noun = tree.word(mention.head).lemma.toLowerCase();
    const isKin = isKinNoun(noun) || isOfClient(noun);
    const owner = isKin ? ownerOf(tree, mention, mentions, referents) : undefined;
    const [draft] = referents.get(mention) ?? [];
    return owner && draft ? [{ mention, owner, draft, noun }] : [];
  });
  const ties: Tie[] = kin.flatMap(({ owner, draft, noun }) =>
    draft.isNamed ? [{ owner, kin: draft, noun }] : [],
  );
  for (const { mention, owner, draft, noun } of kin) {
    const known = draft.isNamed ? undefined : kinOf(owner, noun, mention, ties);
    if (known) move(mention, draft, known, referents);
  }
}

/** "Danladi's lawyer said that his client was ill": the lawyer's, and the client. */
export const isOfClient = (noun: string): boolean =>
  /^(?:client|agent|advocate)$/.test(noun) || roleOf(noun)?.type === "REPRESENTS";

function ownerOf(
  tree: Tree,
  { sentence, head }: FoundMention,
  mentions: readonly FoundMention[],
  referents: ReadonlyMap<FoundMention, readonly EntityDraft[]>,
): EntityDraft | undefined {
  // "her brother", "the nephew of the former mayor Ana Lopez"
  const word: Word | undefined =
    tree.child(tree.word(head), "nmod:poss") ??
    tree.children(tree.word(head), "nmod").find((one) => tree.preposition(one) === "of");
  const owner = mentions.find(
    ({ first, last, ...mention }) =>
      mention.sentence === sentence && word && first <= word.index && word.index <= last,
  );
  const [draft, ...more] = (owner && referents.get(owner)) ?? [];
  const isKnown = draft?.isNamed || owner?.form !== "description";
  return isKnown && draft?.type === "Person" && more.length === 0 ? draft : undefined;
}

function kinOf(
  owner: EntityDraft,
  noun: string,
  { gender }: FoundMention,
  ties: readonly Tie[],
): EntityDraft | undefined {
  const type = roleOf(noun)?.type ?? "";
  const isMutual = (tie: Tie) => MUTUAL.has(type) && roleOf(tie.noun)?.type === type;
  // "Ana Lopez's mother, Nadia … my daughter": whose mother she is
  const isInverse = (tie: Tie) =>
    type === "PARENT_OF" &&
    roleOf(tie.noun)?.type === type &&
    roleOf(tie.noun)?.isInverse !== roleOf(noun)?.isInverse;
  const isClient = noun === "client";
  const known = [
    ...ties
      .filter((tie) => isClient && tie.kin === owner && isOfClient(tie.noun))
      .map((tie) => tie.owner),
    ...ties.filter((tie) => tie.owner === owner && tie.noun === noun).map(({ kin }) => kin),
    ...ties
      .filter((tie) => tie.kin === owner && (isMutual(tie) || isInverse(tie)))
      .map((tie) => tie.owner),
  ].filter((kin) => !(gender && kin.gender && gender !== kin.gender));
  const [kin, ...others] = new Set(known);
  return others.length === 0 ? kin : undefined;
}

/** Takes a description, with what refers to it, from an entity of its own. */
export function move(
  mention: FoundMention,
  from: EntityDraft,
  to: EntityDraft,
  referents: Map<FoundMention, readonly EntityDraft[]>,
): void {
  // one that is described elsewhere too keeps what it has
  if (from.mentions.filter(({ form }) => form !== "pronoun").length > 1) return;
  for (const moved of from.mentions) {
    addMention(to, moved);
    referents.set(moved, [to]);
  }
  from.mentions.length = 0;
  referents.set(mention, [to]);
}
