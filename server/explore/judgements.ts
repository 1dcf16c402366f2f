import { presentJudgement } from "../present/judgement-view.ts";
import type { JudgementsAnswer } from "../routes/judgements.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { recordsFrom } from "../store/identity/record.ts";
import { listJudgements } from "../store/judgements/judgements.ts";

interface Asked {
  /** The id of an entity, claim, article or judgement; without it, all judgements. */
  readonly target?: string | undefined;
  /** A place in the log that they come before. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The log of judgements, the newest first; of an entity, also those on the records that it is made of. */
export function findJudgements(
  store: GraphStore,
  { target, before, limit }: Asked,
): Promise<JudgementsAnswer> {
  return store.read(async (run) => {
    const records = target ? await recordsFrom(run, "records-of-entities", { ids: [target] }) : [];
    const targets = target && [target, ...records.map(({ id }) => id)];
    const page = { before, limit: limit + 1, ...(targets && { targets }) };
    const found = await listJudgements(run, page);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      judgements: shown.map(presentJudgement),
      ...(found.length > limit && last && { next: last.seq }),
    };
  });
}
