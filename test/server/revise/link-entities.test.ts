import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linkEntities, previewLinks } from "../../../server/revise/link/link-entities.ts";
import { readItems, type WikidataItem } from "../../../server/revise/link/read-items.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { judgingTools } from "../../judgements/judging-tools.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
let opened = 0;
after(() => rmSync(folder, { recursive: true, force: true }));

type Item = Pick<WikidataItem, "id" | "labels"> & Partial<WikidataItem>;

async function* listed(...items: readonly Item[]): AsyncGenerator<WikidataItem> {
  for (const item of items) yield { aliases: [], ...item };
}

async function collect(items: AsyncIterable<WikidataItem>): Promise<readonly WikidataItem[]> {
  const found: WikidataItem[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function describeLinks(engine: string, open: () => Promise<GraphStore>): void {
  describe(`Links to Wikidata on the ${engine} store`, function () {
    this.timeout(30_000);
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const { addClaim, add, rows, isTakenBack, idOf, judge } = judgingTools(() => store);
    const link = (...items: readonly Item[]) =>
      linkEntities(store, listed(...items), { by: "Ada" });
    const linked = () =>
      rows(
        "MATCH (e:Entity) WHERE e.wikidata IS NOT NULL RETURN e.name, e.wikidata ORDER BY e.name",
      );

    it("tie an entity to the one item of its name, whatever case and accents", async () => {
      await addClaim({ subject: "Andrés López Obrador", object: "Bo Ray" });

      const { links } = await link({
        id: "Q1",
        labels: ["AMLO"],
        aliases: ["Andres Lopez Obrador"],
      });

      assert.equal(links.length, 1);
      assert.deepEqual(await linked(), [["Andrés López Obrador", "Q1"]]);
    });

    it("are left to people where two items have one name, or two entities may be one item", async () => {
      await add({
        entities: [
          { name: "Drug Enforcement Administration", type: "Organization" },
          { name: "Drug Police", type: "Organization" },
        ],
        claims: [
          { subject: "Ann Lee", object: "Drug Enforcement Administration" },
          { subject: "Ann Lee", object: "Drug Police" },
        ],
      });

      const { links, unsure } = await link(
        { id: "Q1", labels: ["Ann Lee"] },
        { id: "Q2", labels: ["Ann Lee"] },
        { id: "Q3", labels: ["Drug Enforcement Administration"], aliases: ["Drug Police"] },
      );

      assert.deepEqual(links, []);
      assert.deepEqual(unsure.map(({ entity, items }) => [entity.name, ...items]).sort(), [
        ["Ann Lee", "Q1", "Q2"],
        ["Drug Enforcement Administration", "Q3"],
        ["Drug Police", "Q3"],
      ]);
      assert.deepEqual(await linked(), []);
    });

    it("tie nobody by a surname, and nothing of another type", async () => {
      await add({
        entities: [{ name: "Ann Lee", aliases: ["Lee"] }],
        claims: [{ subject: "Ann Lee", object: "Bo Ray" }],
      });

      await link(
        { id: "Q1", labels: ["Lee"] },
        { id: "Q2", labels: ["Bo Ray"], type: "Organization" },
      );

      assert.deepEqual(await linked(), []);
    });

    it("leave what somebody linked as it is", async () => {
      await addClaim({});
      await judge({ kind: "edit-entity", entity: await idOf("Ann Lee"), set: { wikidata: "Q9" } });

      await link({ id: "Q1", labels: ["Ann Lee"] });

      assert.deepEqual(await linked(), [["Ann Lee", "Q9"]]);
    });

    it("are judgements, which can be taken back", async () => {
      await addClaim({});

      await isTakenBack({
        kind: "edit-entity",
        entity: await idOf("Ann Lee"),
        set: { wikidata: "Q42" },
      });
    });

    it("are only said by a preview", async () => {
      await addClaim({});

      const { links } = await previewLinks(store, listed({ id: "Q1", labels: ["Ann Lee"] }));

      assert.equal(links.length, 1);
      assert.deepEqual(await linked(), []);
    });
  });
}

describeLinks("embedded", () => {
  opened += 1;
  return openStore({ engine: "embedded", folder: join(folder, String(opened)) });
});

describeOnNeo4j("Neo4j", (server) => {
  describeLinks("neo4j", server.openEmpty);
});

describe("A file of items", () => {
  const read = async (...lines: readonly string[]) => {
    const file = join(folder, "items.jsonl");
    writeFileSync(file, lines.join("\n"));
    return collect(readItems(file));
  };

  it("has labels and aliases as lists, or by language", async () => {
    const items = await read(
      '{"id": "Q1", "label": "Ann Lee", "type": "Person"}',
      '{"id": "Q2", "labels": {"en": "Bo Ray"}, "aliases": {"en": ["Robert Ray"], "de": ["Bo"]}}',
    );

    assert.deepEqual(items, [
      { id: "Q1", labels: ["Ann Lee"], aliases: [], type: "Person" },
      { id: "Q2", labels: ["Bo Ray"], aliases: ["Robert Ray", "Bo"] },
    ]);
  });

  for (const [wrong, says] of [
    ["not JSON", /line 2: it is no JSON/],
    ['{"id": "42", "label": "Ann Lee"}', /line 2: id: an item of Wikidata is written "Q42"/],
    ['{"id": "Q42"}', /line 2: it has neither label nor labels/],
  ] as const) {
    it(`is refused where a line is ${wrong}`, async () => {
      await assert.rejects(read('{"id": "Q1", "label": "Ann Lee"}', wrong), says);
    });
  }

  it("is missed where it is not there", async () => {
    await assert.rejects(collect(readItems(join(folder, "none.jsonl"))), /none\.jsonl/);
  });
});
