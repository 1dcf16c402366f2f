import { at, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import { descriptionNouns } from "./description-noun.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** What somebody in the news is known for, which stands for the name: "the sprinter", "the singer". Our own list. */
const EPITHETS = new Set(
  (
    "athlete sprinter runner swimmer cyclist rider boxer striker midfielder defender goalkeeper footballer player golfer " +
    "wrestler skater skier jockey gymnast singer rapper musician actor actress star comedian novelist billionaire tycoon " +
    "businessman businesswoman entrepreneur activist dissident"
  ).split(" "),
);
/** How many sentences back an epithet looks. */
const REACH = 2;

/** "the sprinter told the Guardian": the only person near of whom nobody has said that they are something else. */
export function knownFor(
  mention: FoundMention,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const isBare = !tree.child(head, "amod", "compound", "nmod:poss", "nmod", "acl:relcl", "appos");
  if (!EPITHETS.has(head.lemma.toLowerCase()) || !isBare || mention.isPlural) return undefined;
  const near = named.filter(
    ({ type, gender, mentions }) =>
      type === "Person" &&
      !(gender && mention.gender && gender !== mention.gender) &&
      mentions.some(
        (other) =>
          other.start < mention.start &&
          mention.sentence - other.sentence <= REACH &&
          !isAround(tree, other, head, mention),
      ),
  );
  const [only, ...others] = near.filter((draft) => !isOther(draft, trees));
  return others.length === 0 ? only : undefined;
}

/** "Marco Bellandi, who was dropped by the athlete": not himself. */
function isAround(
  tree: Tree,
  other: FoundMention,
  word: Word,
  { sentence }: FoundMention,
): boolean {
  if (other.sentence !== sentence) return false;
  for (let up = tree.head(word); up; up = tree.head(up))
    if (other.first <= up.index && up.index <= other.last) return true;
  return false;
}

/** Whether the article has called somebody by another trade or office. */
const isOther = ({ description, mentions }: EntityDraft, trees: readonly Tree[]): boolean =>
  isTrade(description?.split(" ").at(-1) ?? "") || descriptionNouns(mentions, trees).some(isTrade);

const isTrade = (noun: string): boolean => roleOf(noun) !== undefined && !EPITHETS.has(noun);
