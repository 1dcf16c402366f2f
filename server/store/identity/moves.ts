import type { Run } from "../graph-store.ts";
import { judgementsAbout } from "../judgements/judgements.ts";

/** Which records of an article stand for another one since an entity was split: the new one, by the one as read. */
export type Moves = ReadonlyMap<string, string>;

/** What splits that are in force make of an article's records; of several, the last counts. */
export async function movesOf(run: Run, article: string): Promise<Moves> {
  const splits = await judgementsAbout(run, [article], ["split"]);
  return new Map(
    splits.flatMap(({ payload }) =>
      payload.kind === "split"
        ? payload.moves
            .filter((move) => move.article === article)
            .map(({ record }) => [record, payload.made.id] as const)
        : [],
    ),
  );
}
