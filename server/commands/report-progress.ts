import type { MoveProgress } from "../revise/import-graph.ts";

const EVERY_MS = 2_000;
const DOING: Readonly<Record<MoveProgress["step"], string>> = {
  check: "checked",
  write: "written",
  verify: "verified",
};

/** Tells on stderr how far a long job is: the beginning of each step, then a line now and then. */
export function progressReporter(): (progress: MoveProgress) => void {
  let last: { readonly step: string; readonly at: number } = { step: "", at: 0 };
  return ({ step, done, total }) => {
    const now = Date.now();
    const isBetween = step === last.step && now - last.at < EVERY_MS;
    if (isBetween && done !== total) return;
    last = { step, at: now };
    const of = total === undefined ? "" : ` of ${total}`;
    process.stderr.write(`  ${DOING[step]}: ${done}${of} nodes and relationships\n`);
  };
}
