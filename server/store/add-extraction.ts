import { z } from "zod";
import type { Entity, Extraction } from "../../model/index.ts";
import { groupBy } from "../group-by.ts";
import { entityTypeOf } from "./entity-type.ts";
import { articleRow, claimRows, mentionRows, passageRows } from "./extraction-rows.ts";
import type { GraphStore, Run } from "./graph-store.ts";
import { normalName, searchNames } from "./normal-name.ts";
import type { EdgeKey } from "./project-edges.ts";
import { putEdges } from "./put-edges.ts";
import { refuseDuringImport } from "./refuse-during-import.ts";
import { type KnownEntity, type ResolvedEntity, resolveEntities } from "./resolve-entities.ts";

const KnownRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
  isNamed: z.boolean(),
  description: z.string().nullish(),
});
const ReportRow = z.object({ report: z.string() });
/**
 * Adds what was read from an article, in one transaction: all or nothing. "unchanged": the graph had the article.
 * Entities become those that are there already, and the typed edges that the new claims bear on are made anew.
 */
export function addExtraction(
  store: GraphStore,
  extraction: Extraction,
): Promise<"added" | "unchanged"> {
  return store.write(async (run) => {
    const { article } = extraction;
    await refuseDuringImport(run);
    if ((await run("article-by-id", { id: article.id })).length > 0) return "unchanged";
    await addArticle(run, extraction);
    const resolved = resolveEntities(
      extraction.entities,
      await findKnown(run, extraction.entities),
    );
    await addEntities(run, [...resolved.values()]);
    await addMentions(run, extraction, resolved);
    const edges = await addClaims(run, extraction, resolved);
    await putEdges(run, edges);
    return "added";
  });
}

async function addArticle(run: Run, extraction: Extraction): Promise<void> {
  const { article } = extraction;
  const copies = await run("report-of-fingerprint", { fingerprint: article.fingerprint });
  const report = copies[0] ? ReportRow.parse(copies[0]).report : article.id;
  await run("create-article", { article: articleRow(article, report) });
  await run("create-passages", { article: article.id, passages: passageRows(extraction) });
}

async function findKnown(run: Run, entities: readonly Entity[]): Promise<readonly KnownEntity[]> {
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases].map(normalName));
  const ids = entities.map(({ id }) => id);
  const rows = await run("entities-with-names", { names: [...new Set(names)], ids });
  return rows.map((row) => {
    const { labels, description, ...known } = KnownRow.parse(row);
    return { ...known, type: entityTypeOf(labels), description: description ?? undefined };
  });
}

async function addEntities(run: Run, resolved: readonly ResolvedEntity[]): Promise<void> {
  const row = ({ id, name, aliases, isNamed, description }: ResolvedEntity) => ({
    id,
    properties: {
      name,
      aliases,
      isNamed,
      ...(description && { description }),
      searchNames: searchNames(name, aliases),
    },
  });
  const added = groupBy(
    resolved.filter(({ isNew }) => isNew),
    ({ type }) => type,
  );
  for (const [type, entities] of added) {
    await run("create-entities", { entities: entities.map(row) }, { TYPE: type });
  }
  const known = resolved.filter(({ isNew }) => !isNew).map(row);
  if (known.length > 0) await run("update-entities", { entities: known });
}

async function addMentions(
  run: Run,
  extraction: Extraction,
  resolved: ReadonlyMap<string, ResolvedEntity>,
): Promise<void> {
  const { mentions, references } = mentionRows(extraction, (id) => idOf(resolved, id));
  if (mentions.length === 0) return;
  await run("create-mentions", { mentions });
  await run("refer-mentions", { references });
}

async function addClaims(
  run: Run,
  extraction: Extraction,
  resolved: ReadonlyMap<string, ResolvedEntity>,
): Promise<readonly EdgeKey[]> {
  const { claims, attributions, edges } = claimRows(extraction, (id) => idOf(resolved, id));
  if (claims.length > 0) await run("create-claims", { claims });
  if (attributions.length > 0) await run("attribute-claims", { attributions });
  return edges;
}

function idOf(resolved: ReadonlyMap<string, ResolvedEntity>, id: string): string {
  const entity = resolved.get(id);
  if (!entity) throw new Error(`The extraction names an entity that it does not hold: ${id}`);
  return entity.id;
}
