import type { EntityType } from "../../model/index.ts";
import { countryOf } from "../mentions/countries.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { BELIEFS } from "../mentions/names-nobody.ts";

/** An entity while an article is being read: its mentions are still being found. */
export interface EntityDraft {
  readonly type: EntityType;
  /** False for someone described only. */
  readonly isNamed: boolean;
  name: string;
  readonly aliases: Set<string>;
  description?: string;
  gender?: "female" | "male";
  readonly mentions: FoundMention[];
}

/** Which entities each mention refers to; "these two groups" refers to two, an unresolved pronoun to none. */
export interface Resolution {
  readonly drafts: readonly EntityDraft[];
  readonly referents: ReadonlyMap<FoundMention, readonly EntityDraft[]>;
}

export function newDraft(mention: FoundMention, isNamed: boolean): EntityDraft {
  return {
    type: mention.type,
    isNamed,
    name: mention.country ?? (isNamed ? mention.name : inSentence(mention)),
    aliases: new Set(),
    ...(mention.gender && { gender: mention.gender }),
    mentions: [],
  };
}

/** Something without a name that is nobody: a report, a ceasefire, a camp. */
export const isThing = ({ isNamed, type }: EntityDraft): boolean =>
  !isNamed && !/^(?:Person|Group|Organization)$/.test(type);

/** A description as it would stand inside a sentence: "a spokeswoman", not "A spokeswoman"; but "Boeing workers", "Islamist gunmen". */
function inSentence({ name: description, startsWithName }: FoundMention): string {
  const [first = ""] = description.split(" ");
  const isPlainWord = /^\p{Lu}?\p{Ll}*$/u.test(first) && first !== "I" && !BELIEFS.test(first);
  return isPlainWord && !startsWithName && countryOf(first) === undefined
    ? first.toLowerCase() + description.slice(first.length)
    : description;
}

/** Whether a title says nothing of what somebody is. */
export const isCourtesy = (title: string): boolean =>
  /^(?:mr|mrs|ms|mx|miss|dr|sir|dame)\.?$/i.test(title);

/** Adds a mention to an entity, with what it says of the entity's names, title and gender. */
export function addMention(draft: EntityDraft, mention: FoundMention): void {
  draft.mentions.push(mention);
  if (mention.gender) draft.gender ??= mention.gender;
  // "the panel" is what "a panel of experts" goes by
  if (mention.form === "description" && !draft.isNamed && inSentence(mention) !== draft.name)
    draft.aliases.add(inSentence(mention));
  if (mention.form !== "name" || mention.isDemonym) return;
  if (mention.title && !isCourtesy(mention.title)) draft.description ??= mention.title;
  if (mention.nickname) draft.aliases.add(mention.nickname);
  if (!mention.country && mention.name.length > draft.name.length) {
    draft.aliases.add(draft.name);
    draft.name = mention.name;
  } else if (mention.name !== draft.name) {
    draft.aliases.add(mention.name);
  }
  draft.aliases.delete(draft.name);
}
