/** Adds articles to a folder until long after it is full, then says how that went, as JSON. */
import { addExtraction } from "../../../server/store/add-extraction.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction } from "../../builders.ts";

const [folder = ""] = process.argv.slice(2);
const store = await openStore({ engine: "embedded", folder });
let added = 0;
let failed = 0;
let message = "";
for (let n = 0; n < 60; n++) {
  const claims = Array.from({ length: 20 }, (_, k) => ({
    subject: `Ann ${n} Lee`,
    object: `Bo ${k} Ray`,
    sentence: `Ann ${n} Lee met Bo ${k} Ray, ${"at length ".repeat(80)}.`,
  }));
  await addExtraction(store, anExtraction({ title: `Article ${n}`, claims })).then(
    () => (added += 1),
    (error) => {
      failed += 1;
      message = String(error);
    },
  );
}
const { rows } = await store.query({
  statement: "MATCH (a:Article) RETURN count(a)",
  parameters: {},
  limit: 1,
  maxBytes: 1000,
  timeoutMs: 10_000,
});
await store.close().catch(() => undefined);
process.stdout.write(JSON.stringify({ added, failed, counted: rows[0]?.[0], message }));
