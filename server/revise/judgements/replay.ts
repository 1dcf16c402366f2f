import { z } from "zod";
import { GraphNotEmptyError } from "../../errors.ts";
import { addReading } from "../../store/add-extraction.ts";
import type { GraphStore, Run } from "../../store/graph-store.ts";
import { type Decision, readDecision } from "../../store/judgements/judgements.ts";
import { type Reading, readingsOfNodes } from "../../store/reading.ts";
import { rowsOf } from "../../store/rows.ts";
import { enact } from "./enact.ts";

const EntryRow = z.object({
  kind: z.enum(["reading", "judgement"]),
  seq: z.number(),
  entry: z.record(z.string(), z.unknown()),
});

const PAGE = 100;

/**
 * Makes a graph anew from its log, in an empty store: every article as it was read and every judgement, undone ones too, in
 * their order. What comes out is the same, byte for byte. Gives how many entries there were. Throws GraphNotEmptyError.
 */
export async function replay(from: GraphStore, to: GraphStore): Promise<number> {
  const isEmpty = await to.read(async (run) => (await entriesAfter(run, -1)).length === 0);
  if (!isEmpty) throw new GraphNotEmptyError();
  let done = 0;
  for (let after = -1; ; ) {
    const entries = await from.read((run) => entriesAfter(run, after));
    for (const entry of entries) await to.write((run) => entry.replayIn(run));
    done += entries.length;
    after = entries.at(-1)?.seq ?? after;
    if (entries.length < PAGE) return done;
  }
}

interface Replayed {
  readonly seq: number;
  readonly replayIn: (run: Run) => Promise<unknown>;
}

async function entriesAfter(run: Run, after: number): Promise<readonly Replayed[]> {
  const rows = await rowsOf(run, EntryRow, "log-after", { after, limit: PAGE });
  const inOrder = [...rows].sort((a, b) => a.seq - b.seq).slice(0, PAGE);
  const entriesOf = (wanted: "reading" | "judgement") =>
    inOrder.flatMap(({ kind, entry }) => (kind === wanted ? [entry] : []));
  const readings = await readingsOfNodes(run, entriesOf("reading"));
  const entries = [
    ...readings.map(replayArticle),
    ...entriesOf("judgement").map((entry) => replayJudgement(readDecision(entry))),
  ];
  return entries.sort((a, b) => a.seq - b.seq);
}

function replayArticle(reading: Reading): Replayed {
  const { seq } = reading;
  return {
    seq,
    replayIn: async (run) => {
      await run("set-seq", { seq });
      await addReading(run, reading);
    },
  };
}

function replayJudgement({ seq, at, by, why, payload }: Decision): Replayed {
  return {
    seq,
    replayIn: async (run) => {
      await run("set-seq", { seq });
      await enact(run, { seq, at, by, ...(why && { why }), payload });
    },
  };
}
