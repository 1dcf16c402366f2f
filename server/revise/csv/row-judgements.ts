import type { EntityType } from "../../../model/index.ts";
import { WrongUseError } from "../../errors.ts";
import type { Asked, AskedOf } from "../../routes/judgements.schema.ts";
import type { EdgeCsv, EntityCsv } from "./csv-columns.ts";
import type { EntityFinder } from "./entity-finder.ts";

/** What a row of an edge asks for. */
export async function askForEdge(row: EdgeCsv, finder: EntityFinder): Promise<Asked> {
  const { relation, subject, object, speaker, eventFrom, eventTo, eventText } = row;
  const { predicate, status, polarity, modality, saidAt, confidence } = row;
  return {
    kind: "add-edge",
    type: relation,
    subject: await endOf(subject, row.subjectType, "subjectType", finder),
    object: await endOf(object, row.objectType, "objectType", finder),
    ...(speaker && { speaker: await endOf(speaker, row.speakerType, "speakerType", finder) }),
    ...(predicate && { predicate }),
    ...(status && { status }),
    ...(saidAt && { saidAt }),
    ...(eventFrom && {
      event: { from: eventFrom, to: eventTo ?? eventFrom, text: eventText ?? "" },
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

async function endOf(
  words: string,
  type: EntityType | undefined,
  column: string,
  finder: EntityFinder,
): Promise<AskedOf<"add-edge">["subject"]> {
  const found = await finder.find(words, type);
  if (found) return { id: found.id };
  if (type) return { name: words, type, aliases: [] };
  throw new WrongUseError(`The graph has no "${words}": give its ${column} for it to be made.`);
}

/** What a row of an entity asks for: a new one, or more about one that is there; nothing where there is no more. */
export async function askForEntity(
  { name, type, aliases, description }: EntityCsv,
  finder: EntityFinder,
): Promise<Asked | undefined> {
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
