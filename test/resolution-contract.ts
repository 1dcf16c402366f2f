import assert from "node:assert/strict";
import { historyOfEntity } from "../server/explore/history.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import type { ExtractionParts } from "./builders.ts";
import { redo, undo } from "./judge-by.ts";
import { judgingTools } from "./judgements/judging-tools.ts";

interface Contract {
  readonly engine: string;
  /** Opens an empty graph, which is gone after `close`. */
  readonly open: () => Promise<GraphStore>;
}

const ministry = { name: "Justice Department", type: "Organization" } as const;
const rovers = { name: "Dallas Rovers", type: "Organization" } as const;
const texas = { name: "Texas", type: "Location" } as const;
const leeds = { name: "Leeds", type: "Location" } as const;
const college = { name: "Leeds University", type: "Organization" } as const;

/** Who is who across articles, by rules, on an engine. */
export function describeResolution({ engine, open }: Contract): void {
  describe(`Resolution across articles on the ${engine} store`, function () {
    this.timeout(30_000);
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const { rows, add, names, idOf, judge, edges } = judgingTools(() => store);
    const barr = (name: string, publisher: string): ExtractionParts => ({
      publisher,
      title: publisher,
      entities: [{ name, description: "attorney general" }, ministry],
      claims: [
        { subject: name, object: ministry.name, type: "HEADS" },
        { subject: name, object: "Marcelo Ebrard", type: "SPOKE_WITH" },
      ],
    });
    const professor: ExtractionParts = {
      publisher: "The Paper",
      entities: [{ name: "John Smith", description: "professor" }, college, leeds],
      claims: [
        { subject: "John Smith", object: college.name, type: "WORKS_FOR" },
        { subject: "John Smith", object: leeds.name, type: "LOCATED_IN" },
        { subject: "Ann Poole", object: "Alice Moreau" },
      ],
    };
    const striker: ExtractionParts = {
      publisher: "The Post",
      entities: [{ name: "John Smith", description: "striker" }, rovers, texas],
      claims: [
        { subject: "John Smith", object: rovers.name, type: "MEMBER_OF" },
        { subject: "John Smith", object: texas.name, type: "LOCATED_IN" },
        { subject: "Tim Ray", object: "Joe Hill" },
      ],
    };
    const lindqvist = (type: "LIVES_IN" | "CITIZEN_OF", place: string): ExtractionParts => ({
      publisher: "The Paper",
      entities: [{ name: place, type: "Location" }],
      claims: [{ subject: "Peter Lindqvist", object: place, type }],
    });
    const matches = () =>
      rows(
        "MATCH (m:CandidatePair) RETURN m.record, m.other, m.outcome ORDER BY m.record, m.other",
      );

    it("makes a short form of a name one with it where office, body and company agree", async () => {
      await add(barr("William Barr", "The Paper"));
      await add(barr("Bill Barr", "The Post"));

      assert.deepEqual(await names(), ["Justice Department", "Marcelo Ebrard", "William Barr"]);
      assert.deepEqual(
        (await edges()).map(([type, , , , claims, sources]) => [type, claims, sources]),
        [
          ["HEADS", 2, 2],
          ["SPOKE_WITH", 2, 2],
        ],
      );
      assert.deepEqual(
        (await matches()).map(([, , outcome]) => outcome),
        ["same"],
      );
    });

    it("tells in the history of an entity what rules made one, how sure they were, and why", async () => {
      await add(barr("William Barr", "The Paper"));
      await add(barr("Bill Barr", "The Post"));

      const { history } = await historyOfEntity(store, await idOf("William Barr"));

      const match = history.at(-1);
      assert.deepEqual(
        history.map(({ what }) => what),
        ["article", "article", "match"],
      );
      assert.ok(match?.what === "match");
      assert.deepEqual([match.record.name, match.other.name], ["Bill Barr", "William Barr"]);
      assert.ok(match.confidence > 0.95 && match.reasons.length > 0);
    });

    it("has what rules made one give way to a judgement, until that is undone", async () => {
      await add(barr("William Barr", "The Paper"));
      await add(barr("Bill Barr", "The Post"));
      const [[record, other] = []] = await matches();

      const different = await judge({ kind: "different", a: String(other), b: String(record) });
      const apart = await names();
      await undo(store, different);
      const together = await names();
      await redo(store, different);
      await add({ ...barr("Bill Barr", "The Times") });

      assert.ok(apart.includes("Bill Barr"));
      assert.ok(!together.includes("Bill Barr"));
      assert.ok((await names()).includes("Bill Barr"));
    });

    it("asks people about a short form that nothing else speaks for", async () => {
      await add({ claims: [{ subject: "William Barr", object: "Bo Ray" }] });
      await add({ publisher: "The Post", claims: [{ subject: "Bill Barr", object: "Cy Fox" }] });

      assert.ok((await names()).includes("Bill Barr"));
      assert.deepEqual(
        (await matches()).map(([, , outcome]) => outcome),
        ["unsure"],
      );
    });

    it("keeps two people of one name apart whose worlds contradict, and asks people", async () => {
      await add(professor);
      await add(striker);

      assert.equal((await names()).filter((name) => name === "John Smith").length, 2);
      assert.deepEqual(
        (await matches()).map(([, , outcome]) => outcome),
        ["unsure"],
      );
    });

    for (const [what, type, other] of [
      ["travelled", "TRAVELED_TO", "Location"],
      ["was", "LOCATED_IN", "Location"],
      ["came back", "RETURNED_TO", "Location"],
      ["met somebody", "MET_WITH", "Organization"],
    ] as const) {
      it(`keeps somebody one who ${what} elsewhere since`, async () => {
        await add(lindqvist("LIVES_IN", "Oslo"));

        await add({
          publisher: "The Post",
          entities: [{ name: "Elsewhere", type: other }],
          claims: [{ subject: "Peter Lindqvist", object: "Elsewhere", type }],
        });

        assert.equal((await names()).filter((name) => name === "Peter Lindqvist").length, 1);
        assert.deepEqual(await matches(), []);
      });
    }

    it("keeps two people of one name apart who are from different countries, and asks people", async () => {
      await add(lindqvist("CITIZEN_OF", "Norway"));

      await add({ ...lindqvist("CITIZEN_OF", "Canada"), publisher: "The Post" });

      assert.equal((await names()).filter((name) => name === "Peter Lindqvist").length, 2);
      assert.deepEqual(
        (await matches()).map(([, , outcome]) => outcome),
        ["unsure"],
      );
    });

    it("finds the right one of two people of one name by what is told of them", async () => {
      await add(professor);
      await add(striker);

      await add({ ...striker, publisher: "The Times", title: "Again" });

      const found = await rows(
        "MATCH (e:Entity {name: 'John Smith'})-[r:MEMBER_OF]->() RETURN r.claims, r.sources",
      );
      assert.deepEqual(found, [[2, 1]]);
      assert.equal((await names()).filter((name) => name === "John Smith").length, 2);
    });

    it("makes equal names one where nothing contradicts", async () => {
      await add(professor);
      await add({ publisher: "The Post", claims: [{ subject: "John Smith", object: "Cy Fox" }] });

      assert.equal((await names()).filter((name) => name === "John Smith").length, 1);
      assert.deepEqual(await matches(), []);
    });

    it("makes two of them one when people say so, and two again", async () => {
      await add(professor);
      await add(striker);
      const [[a, b] = []] = await matches();

      const same = await judge({ kind: "same", a: String(b), b: String(a) });
      const together = await names();
      await undo(store, same);

      assert.equal(together.filter((name) => name === "John Smith").length, 1);
      assert.equal((await names()).filter((name) => name === "John Smith").length, 2);
    });

    it("finds a body whatever its legal form and the order of its words", async () => {
      await add({
        entities: [
          { name: "Boeing Co.", type: "Organization" },
          { name: "Department of Energy", type: "Organization" },
        ],
        claims: [{ subject: "Boeing Co.", object: "Department of Energy", type: "SUED" }],
      });
      await add({
        publisher: "The Post",
        entities: [
          { name: "Boeing", type: "Organization" },
          { name: "Energy Department", type: "Organization" },
        ],
        claims: [{ subject: "Boeing", object: "Energy Department", type: "SUED" }],
      });

      assert.deepEqual(await names(), ["Boeing Co.", "Department of Energy"]);
      assert.equal((await edges()).length, 1);
    });

    it("does not take the foreign ministry of one country for that of another", async () => {
      const body = { name: "Foreign Ministry", type: "Organization" } as const;
      const of = (place: string, publisher: string, people: readonly [string, string]) =>
        add({
          publisher,
          title: place,
          entities: [body, { name: place, type: "Location" }],
          claims: [
            { subject: body.name, object: place, type: "LOCATED_IN" },
            { subject: people[0], object: people[1] },
          ],
        });
      await of("Mexico", "The Paper", ["Marcelo Ebrard", "Daniel Millan"]);
      await of("China", "The Post", ["Wang Yi", "Hua Chunying"]);

      assert.equal((await names()).filter((name) => name === body.name).length, 2);
    });

    it("leaves those joined by rules joined when the first article is removed", async () => {
      const first = await add(barr("William Barr", "The Paper"));
      await add(barr("Bill Barr", "The Post"));
      const id = await idOf("William Barr");

      const removal = await judge({ kind: "remove-article", article: first.article.id });
      const left = await rows(`MATCH (e:Entity {id: '${id}'}) RETURN e.name`);
      await undo(store, removal);

      assert.deepEqual(left, [["Bill Barr"]]);
      assert.deepEqual(await rows(`MATCH (e:Entity {id: '${id}'}) RETURN e.name`), [
        ["William Barr"],
      ]);
    });
  });
}
