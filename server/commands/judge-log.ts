import { findJudgements } from "../explore/judgements.ts";
import { JudgementsQuery, type JudgementView } from "../routes/judgements.schema.ts";
import { findEntityId } from "./find-entity.ts";
import { parseAsked } from "./parse-asked.ts";
import { withKnownStore } from "./with-store.ts";

export interface LogOptions {
  readonly about?: string;
  readonly limit: string;
  readonly data?: string;
}

/** Prints judgements, the newest first, a line each. */
export function printLog({ about, limit, data }: LogOptions): Promise<void> {
  return withKnownStore(data, async (store) => {
    const isId = about && /^(?:claim|article|judgement|entity):/.test(about);
    const target = about && !isId ? await findEntityId(store, about) : about;
    const query = parseAsked(JudgementsQuery, { limit, ...(target && { target }) });
    const { judgements } = await findJudgements(store, query);
    for (const judgement of judgements) process.stdout.write(`${lineOf(judgement)}\n`);
  });
}

function lineOf({ seq, at, by, kind, id, active, why, decision }: JudgementView): string {
  const state = active ? "" : "  (undone)";
  const reason = why ? `  "${why}"` : "";
  return `${seq}  ${at}  ${by}  ${kind}${state}  ${id}${reason}  ${JSON.stringify(decision)}`;
}
