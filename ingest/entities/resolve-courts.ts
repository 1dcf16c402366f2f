import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { only } from "./called-alike.ts";
import { addMention, type EntityDraft } from "./entity-draft.ts";

type Referents = Map<FoundMention, readonly EntityDraft[]>;

/** How many sentences open an article: its title and the first two of its text. */
const OPENING = 3;

/** Courts that hear what others have decided. */
const APPELLATE =
  /\b(?:supreme|appeals?|appellate|constitutional|cassation|arbitration|justice|human rights)\b/i;

/**
 * "A Kenyan court jailed a trader … Justice Achieng of the Kisumu High Court said": what an article opens with is the only court that it
 * names, but for one that is appealed to.
 */
export function resolveCourts(trees: readonly Tree[], referents: Referents): void {
  const drafts = [...new Set([...referents.values()].flat())];
  const opened = drafts.filter(
    ({ isNamed, mentions: [first] }) => !isNamed && first && isOpeningCourt(first, trees),
  );
  const courts = drafts.filter((draft) => isCourt(draft) && !isAppealedTo(draft, trees));
  const first = courts.filter(({ name }) => !APPELLATE.test(name));
  const court = only(first.length > 0 ? first : courts);
  const described = only(opened);
  const [mention] = described?.mentions ?? [];
  if (!court || !described || !mention) return;
  // "told the Lima High Court … a court in Cusco": another
  if (court.mentions.some(({ start }) => start < mention.start)) return;
  for (const moved of described.mentions) {
    addMention(court, moved);
    referents.set(moved, [court]);
  }
  described.mentions.length = 0;
}

/** "a court", "a Kenyan court", "a court in Kenya" in the opening. */
function isOpeningCourt(
  { form, sentence, head, isPlural, name }: FoundMention,
  trees: readonly Tree[],
): boolean {
  const { lemma } = at(trees, sentence).word(head);
  return (
    form === "description" &&
    !isPlural &&
    sentence < OPENING &&
    lemma === "court" &&
    /^an? /i.test(name) &&
    !APPELLATE.test(name)
  );
}

const isCourt = ({ isNamed, type, name }: EntityDraft): boolean =>
  isNamed && type === "Organization" && /\b(?:Court|Tribunal)\b/.test(name);

/** "would appeal to the Supreme Court", "took it to the High Court": never spoken of but as where a case goes next. */
const isAppealedTo = ({ mentions }: EntityDraft, trees: readonly Tree[]): boolean =>
  mentions
    .filter(({ form }) => form === "name")
    .every(({ sentence, head }) => {
      const tree = at(trees, sentence);
      return /^(?:to|before)$/.test(tree.preposition(tree.word(head)) ?? "");
    });
