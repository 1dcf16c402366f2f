import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { printedFigures } from "./print-table.ts";
import { figure } from "./scores.ts";

const file = fileURLToPath(new URL("recorded-figures.json", import.meta.url));

/** By "table / row / column": the figure on record, and how far it may fall. */
const Recorded = z.record(
  z.string(),
  z.object({ figure: z.number().min(0).max(1), margin: z.number().positive() }),
);
type Recorded = z.infer<typeof Recorded>;

/** A figure that lies further under the one on record than its margin. */
export interface Fall {
  readonly name: string;
  readonly was: number;
  readonly is: number;
  readonly margin: number;
}

/** Those of the figures on record that have fallen. A figure that was not printed, as its corpus is not there, has not. */
export function fallsOf(recorded: Recorded, printed: ReadonlyMap<string, number>): Fall[] {
  return Object.entries(recorded).flatMap(([name, { figure: was, margin }]) => {
    const is = printed.get(name);
    return is !== undefined && is < was - margin ? [{ name, was, is, margin }] : [];
  });
}

/** Compares what was printed with what is on record, says what has fallen, and has the process fail if something has. */
export function compareWithRecord(): void {
  const recorded = Recorded.parse(JSON.parse(readFileSync(file, "utf8")));
  const printed = printedFigures();
  const falls = fallsOf(recorded, printed);
  const compared = Object.keys(recorded).filter((name) => printed.has(name)).length;
  console.log(`\n${compared} figures compared with recorded-figures.json, ${falls.length} fallen.`);
  for (const { name, was, is, margin } of falls)
    console.log(`  ${name}: ${figure(is)}, was ${figure(was)} (margin ${figure(margin)})`);
  if (falls.length > 0) process.exitCode = 1;
}

/** Puts the printed figures on record, for the names that the record has. */
export function updateRecord(): void {
  const recorded = Recorded.parse(JSON.parse(readFileSync(file, "utf8")));
  const printed = printedFigures();
  const updated = Object.fromEntries(
    Object.entries(recorded).map(([name, { figure: was, margin }]) => [
      name,
      { figure: printed.get(name) ?? was, margin },
    ]),
  );
  writeFileSync(file, `${JSON.stringify(updated, undefined, 2)}\n`);
}
