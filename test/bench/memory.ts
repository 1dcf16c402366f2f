import { readFileSync } from "node:fs";

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
