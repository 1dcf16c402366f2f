import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Alerts } from "../../../server/alerts/alerts.ts";
import type { Webhooks } from "../../../server/alerts/deliver-hits.ts";
import { postJson } from "../../../server/intake/fetch/post-json.ts";
import { EntityFinder } from "../../../server/revise/csv/entity-finder.ts";
import type { AlertHit, AlertView, NewAlert } from "../../../server/routes/alerts.schema.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { anExtraction, type ClaimParts, type ExtractionParts } from "../../builders.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";

/** Describes something of alerts on each engine, with a store of its own for each test. */
export function describeAlerts(what: string, describeWith: (tools: AlertTools) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const openEmbedded = () =>
    openStore({ engine: "embedded", folder: mkdtempSync(join(folder, "graph-")) });
  describe(`${what} on the embedded store`, () => describeWith(alertTools(openEmbedded)));
  describeOnNeo4j(`${what} on Neo4j`, ({ openEmpty }) => describeWith(alertTools(openEmpty)));
}

export type AlertTools = ReturnType<typeof alertTools>;

/** A store for each test, in which Ann Lee met Bo Ray. */
export function alertTools(open: () => Promise<GraphStore>) {
  let store: GraphStore;
  beforeEach(async () => {
    store = await open();
    await addArticle({ subject: "Ann Lee", object: "Bo Ray" });
  });
  afterEach(() => store.close());

  /** An article that says one thing; two with the same words are copies. */
  async function addArticle(claim: ClaimParts, parts: Omit<ExtractionParts, "claims"> = {}) {
    const extraction = anExtraction({ claims: [claim], ...parts });
    await addExtraction(store, extraction);
    return extraction.article.id;
  }
  const openAlerts = (parts: Partial<Webhooks> = {}, token?: string, timeoutMs = 10_000) =>
    new Alerts({
      store,
      bounds: { timeoutMs, maxBytes: 1_000_000 },
      webhooks: { ...postJson({ allow: [] }), ...parts },
      token,
    });
  const entityId = (name: string) =>
    store.read(async (run) => (await new EntityFinder(run).find(name))?.id ?? "");

  return {
    store: () => store,
    addArticle,
    openAlerts,
    entityId,
    async addPattern(
      alerts: Alerts,
      entity: string,
      parts: Partial<Extract<NewAlert["search"], { kind: "pattern" }>> = {},
      rest: Omit<NewAlert, "search"> = {},
    ): Promise<AlertView> {
      const other = parts.other && (await entityId(parts.other));
      return alerts.add({
        search: {
          ...{ kind: "pattern", relationTypes: [], statuses: [], ...parts },
          entity: await entityId(entity),
          ...(other && { other }),
        },
        ...rest,
      });
    },
    addStatement: (alerts: Alerts, statement: string, parameters = {}): Promise<AlertView> =>
      alerts.add({ search: { kind: "cypher", statement, parameters } }),
    /** What an alert found, newest first: "Ann Lee met with Cy Fox", or the cells of each row. */
    async found(alerts: Alerts, { id }: { readonly id: string }): Promise<readonly string[][]> {
      return (await alerts.hits(id, 100)).map(wordsOf);
    },
  };
}

function wordsOf({ content }: AlertHit): string[] {
  if (content.kind === "rows") return content.rows.map((row) => row.join(" | "));
  return content.claims.map(({ subject, label, object }) =>
    [subject.name, label, object.name].join(" "),
  );
}
