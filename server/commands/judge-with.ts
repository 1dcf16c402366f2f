import type { Command } from "commander";
import { readSettings } from "../config.ts";
import { judge } from "../revise/judgements/judge.ts";
import { previewJudgements } from "../revise/judgements/preview-judgement.ts";
import { Asked } from "../routes/judgements.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { parseAsked } from "./parse-asked.ts";
import { withStore } from "./with-store.ts";

/** Who judges, and how. */
export interface Who {
  readonly by?: string;
  readonly why?: string;
  readonly preview?: true;
  readonly data?: string;
}

/** Gives a command the options that all judgements have. */
export function withWho(command: Command): Command {
  return command
    .option("--by <name>", "who judges (NEWSGRAPH_USER, else you)")
    .option("--why <text>", "why")
    .option("--preview", "only says what it would do")
    .option("--data <folder>", "folder of the graph (NEWSGRAPH_DATA, else .newsgraph)");
}

/** Judges, and says what was judged; or says what would come of it. */
export function judgeWith(
  { by, why, preview, data }: Who,
  ask: (store: GraphStore) => Promise<unknown>,
): Promise<void> {
  const { user } = readSettings({ data, user: by }, process.env);
  return withStore(data, async (store) => {
    const request = { judgement: parseAsked(Asked, await ask(store)), by: user, why };
    if (preview) {
      process.stdout.write(`${(await previewJudgements(store, [request])).summary}\n`);
      return;
    }
    const { id, kind } = await judge(store, request);
    process.stdout.write(`${kind}  ${id}\n`);
  });
}
