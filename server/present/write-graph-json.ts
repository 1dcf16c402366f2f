import type { ReadGraph } from "../explore/export-item.ts";

/** One object with `nodes` and `relationships`, each on a line of its own. */
export async function* writeJson(read: ReadGraph): AsyncGenerator<string> {
  let list = "nodes";
  let separator = '{"nodes":[\n';
  for await (const page of read()) {
    for (const { kind, ...item } of page) {
      if (kind === "relationship" && list === "nodes") {
        separator = `${separator === ",\n" ? "" : separator}\n],"relationships":[\n`;
        list = "relationships";
      }
      yield `${separator}${JSON.stringify(item)}`;
      separator = ",\n";
    }
  }
  const opened = separator === ",\n" ? "" : separator;
  yield list === "nodes" ? `${opened}\n],"relationships":[\n]}\n` : "\n]}\n";
}
