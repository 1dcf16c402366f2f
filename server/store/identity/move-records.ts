import { z } from "zod";
import { remakeClaims } from "../claims/remake-claims.ts";
import { mentionRows } from "../extraction-rows.ts";
import type { Run } from "../graph-store.ts";
import { type Reading, readingsOf } from "../reading.ts";
import { rowsOf } from "../rows.ts";
import { namingRow, namingsOf, recordOf } from "../show-article.ts";
import { movesOf } from "./moves.ts";
import { pointMentions } from "./point-claims.ts";
import { entitiesOf } from "./record.ts";
import { dropBareEntities, refreshEntities } from "./refresh-entities.ts";

const NamedRow = z.object({ entity: z.string() });

interface Move {
  readonly article: string;
  readonly record: string;
}

/** Has names, mentions and claims of articles stand for the records that splits in force have them stand for. */
export async function moveRecords(run: Run, moves: readonly Move[]): Promise<void> {
  const articles = [...new Set(moves.map(({ article }) => article))];
  for (const reading of await readingsOf(run, articles)) {
    const { id } = reading.extraction.article;
    const before = await rowsOf(run, NamedRow, "records-of-article", { id });
    if (before.length === 0) continue;
    const moved = new Set(
      moves.filter(({ article }) => article === id).map(({ record }) => record),
    );
    const after = await moveIn(run, reading, moved);
    await dropBareEntities(run, [...before.map(({ entity }) => entity), ...after]);
  }
}

async function moveIn(run: Run, reading: Reading, moved: ReadonlySet<string>) {
  const { article, claims, entities } = reading.extraction;
  const shown = { ...reading, moves: await movesOf(run, article.id) };
  const namings = namingsOf(shown);
  const before = await rowsOf(run, NamedRow, "records-of-article", { id: article.id });
  await run("forget-names", { id: article.id });
  await run("name-records", { article: article.id, namings: namings.map(namingRow) });
  const found = [
    ...(
      await entitiesOf(
        run,
        namings.map(({ record }) => record),
      )
    ).values(),
  ];
  await refreshEntities(run, [...before.map(({ entity }) => entity), ...found]);
  const isMoved = new Set(
    entities.filter(({ id }) => moved.has(reading.records[id] ?? "")).map(({ id }) => id),
  );
  const mentions = mentionRows({ ...reading.extraction, entities }, (id) => recordOf(shown, id));
  await run("update-mentions", { mentions: mentions.map(({ id, records }) => ({ id, records })) });
  await pointMentions(run, mentions);
  const touched = claims.filter(({ subject, object, speaker }) =>
    [subject, object, speaker].some((id) => id && isMoved.has(id)),
  );
  await remakeClaims(
    run,
    touched.map(({ id }) => id),
  );
  return found;
}
