import { at, has, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { nameBehind, nameInFront } from "./name-behind.ts";

/** "the minister, Marcelo Ebrard": the name beside it says who. */
export function namedBeside(
  mention: FoundMention,
  trees: readonly Tree[],
  names: ReadonlyMap<FoundMention, EntityDraft>,
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const beside = [
    ...tree.children(head, "appos", "flat"),
    ...namesGiven(tree, head),
    ...(head.relation === "appos" ? [tree.word(head.head)] : []),
    // "The lawyer was Edgar Villatoro"
    ...(mention.isDefinite && has(head, "nsubj") && isIdentity(tree, tree.word(head.head))
      ? [tree.word(head.head)]
      : []),
  ];
  // "the Unia trade union": a body's own name in front of what it is
  const own = BODIES_BY_NAME.test(head.lemma)
    ? tree
        .children(head, "compound")
        .map((word) => namedAt(names, mention.sentence, word.index))
        .find((draft) => draft?.type === "Organization")
    : undefined;
  if (own && mention.type === "Organization") return own;
  // "Duarte's wife, the former model Lourdes Aquino"
  const further = beside.flatMap((word) => tree.children(word, "appos", "flat"));
  for (const word of [...beside, ...further]) {
    const draft = namedAt(names, mention.sentence, word.index);
    const isBody = mention.type === "Organization" && draft?.type === "Organization";
    const isPerson = mention.type === "Person" && draft?.type === "Person";
    const isTeam = mention.type === "Group" && /Location|Organization/.test(draft?.type ?? "");
    if (draft && (isPerson || isBody || isTeam)) return draft;
  }
  const here = [...names.keys()].filter(({ sentence }) => sentence === mention.sentence);
  const around = nameBehind(mention, tree, here) ?? nameInFront(mention, tree, here);
  return around && names.get(around);
}

/** "was Edgar Villatoro", and not "was not" nor "may be". */
const isIdentity = (tree: Tree, name: Word): boolean =>
  tree.child(name, "cop") !== undefined &&
  !tree.child(name, "aux", "advmod", "mark") &&
  /^NNP/.test(name.tag);

/** What stands behind the name of a body that is one: our own list; not "commission", as "the EU commission" is no EU. */
const BODIES_BY_NAME =
  /^(?:union|group|newspaper|company|firm|bank|party|club|cartel|gang|organi[sz]ation|movement|network|magazine|airline|retailer|lender|website|business|unit|division|brand|subsidiary|app|broadcaster|charity|militia|daily|weekly|tabloid|brewer|carmaker|drugmaker)$/;

/** "the directorate, known as DNA", "a group called Ansar", "the aid group, known by its initials MSF". */
function namesGiven(tree: Tree, head: Word): readonly Word[] {
  return tree
    .children(head, "acl")
    .filter(({ lemma, tag }) => /^VB[DN]$/.test(tag) && /^(?:know|call|name)$/.test(lemma))
    .flatMap((verb) => [
      ...tree.children(verb, "obj", "xcomp"),
      ...tree.children(verb, "obl").filter((word) => tree.preposition(word) === "as"),
      ...tree
        .children(verb, "obl", "obl:agent")
        .filter(({ lemma }) => /^(?:acronym|initials?|abbreviation|name)$/.test(lemma))
        .flatMap((word) => tree.children(word, "appos", "flat")),
    ]);
}

function namedAt(
  names: ReadonlyMap<FoundMention, EntityDraft>,
  sentence: number,
  index: number,
): EntityDraft | undefined {
  for (const [mention, draft] of names) {
    if (mention.sentence === sentence && mention.first <= index && index <= mention.last)
      return draft;
  }
  return undefined;
}
