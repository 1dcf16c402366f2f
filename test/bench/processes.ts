import { readFileSync } from "node:fs";

/** What Linux counts in, on every machine that Node runs on. */
const MS_A_TICK = 10;

/** Megabytes that a process and its children hold in memory; undefined where the system is not Linux. */
export function megabytesOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    const ofChildren = children === "" ? [] : children.split(" ").map(Number);
    return ofChildren.reduce((sum, child) => sum + (megabytesOf(child) ?? 0), kilobytes / 1024);
  } catch {
    return undefined;
  }
}

/** Milliseconds of the processor that a process has used, its children left out; undefined where the system is not Linux. */
export function processorMsOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
  } catch {
    return undefined;
  }
}
