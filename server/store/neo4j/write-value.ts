import type { Row } from "../graph-store.ts";

/** Properties that are floats whatever their value, so that a property has one type in the whole graph. */
const FLOATS: ReadonlySet<string> = new Set(["confidence"]);

/** Parameters as the driver sends them: JavaScript's whole numbers as integers, which it would send as floats. */
export function writeParameters(parameters: Row): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, writeValue(value, name)]),
  );
}

function writeValue(value: unknown, name: string): unknown {
  if (typeof value === "number")
    return Number.isSafeInteger(value) && !FLOATS.has(name) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((item) => writeValue(item, name));
  if (typeof value !== "object" || value === null) return value;
  return writeParameters({ ...value });
}
