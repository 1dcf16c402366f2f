import { createHash } from "node:crypto";

/** 32 hex digits that stand for what is written as JSON. */
export function digest(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);
}
