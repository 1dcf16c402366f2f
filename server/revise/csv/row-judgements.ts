import type { EntityType } from "../../../model/index.ts";
import { WrongUseError } from "../../errors.ts";
import type { AskedOf } from "../../routes/judgements.schema.ts";
import type { Addition } from "../judgements/additions.ts";
import { type EdgeCsv, type EntityCsv, Type } from "./csv-columns.ts";
import type { EntityFinder } from "./entity-finder.ts";

type End = AskedOf<"add-edge">["subject"];

const ENDS = ["subject", "object", "speaker"] as const;
type EndName = (typeof ENDS)[number];

/** An entity that a row names, by its id or a name of it. */
export interface NamedEnd {
  readonly end: EndName;
  readonly words: string;
  /** Where the row gives one. */
  readonly type: EntityType | undefined;
}

/** The entities that a row of an edge names, whatever else is wrong with it; but for those whose type there is not. */
export function endsOf(values: Readonly<Record<string, string>>): readonly NamedEnd[] {
  return ENDS.flatMap((end) => {
    const words = values[end];
    const { success: isTyped, data: type } = Type.optional().safeParse(values[`${end}Type`]);
    return words && isTyped ? [{ end, words, type }] : [];
  });
}

/** Throws WrongUseError where several entities are called so, and for one that is new and has no type. */
export async function findEnd({ end, words, type }: NamedEnd, finder: EntityFinder): Promise<End> {
  const found = await finder.find(words, type);
  if (found) return { id: found.id };
  if (type) return { name: words, type, aliases: [] };
  throw new WrongUseError(`The graph has no "${words}": give its ${end}Type for it to be made.`);
}

/** What a row of an edge asks for. */
export function askForEdge(row: EdgeCsv, ends: ReadonlyMap<EndName, End>): Addition {
  const { relation, eventFrom, eventTo, eventText } = row;
  const { predicate, status, polarity, modality, saidAt, confidence } = row;
  const [subject, object, speaker] = ENDS.map((end) => ends.get(end));
  if (!subject || !object) throw new Error("An edge that can be asked for has both ends.");
  return {
    kind: "add-edge",
    type: relation,
    subject,
    object,
    ...(speaker && { speaker }),
    ...(predicate && { predicate }),
    ...(status && { status }),
    ...(saidAt && { saidAt }),
    ...(eventFrom && {
      event: { from: eventFrom.from, to: (eventTo ?? eventFrom).to, text: eventText ?? "" },
    }),
    ...(polarity && { polarity }),
    ...(modality && { modality }),
    confidence,
    source: sourceOf(row),
  };
}

function sourceOf({ url, quote, note = "" }: EdgeCsv): AskedOf<"add-edge">["source"] {
  return url ? { url, ...(quote && { quote }) } : { note };
}

/** What a row of an entity asks for: a new one, or more about one that is there; nothing where there is no more. */
export async function askForEntity(
  { name, type, aliases, description }: EntityCsv,
  finder: EntityFinder,
): Promise<Addition | undefined> {
  const found = await finder.find(name, type);
  if (!found)
    return { kind: "add-entity", name, type, aliases, ...(description && { description }) };
  const more = aliases.filter((alias) => alias !== found.name && !found.aliases.includes(alias));
  if (more.length === 0 && !description) return undefined;
  return {
    kind: "edit-entity",
    entity: found.id,
    set: {
      ...(more.length > 0 && { addAliases: more }),
      ...(description && { description }),
    },
  };
}
