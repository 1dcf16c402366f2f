import assert from "node:assert/strict";
import fc from "fast-check";
import { readArticle } from "../ingest/read/read-article.ts";
import type { ArticleSource } from "../model/index.ts";
import { findArticle } from "../server/explore/articles.ts";
import { claimsOfEntity } from "../server/explore/claims.ts";
import { addExtraction } from "../server/store/add-extraction.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { anExtraction, type ClaimParts } from "./builders.ts";
import { redo, removeArticle, undo } from "./judge-by.ts";
import { judgingTools } from "./judgements/judging-tools.ts";

interface Contract {
  readonly engine: string;
  /** Opens an empty graph, which is gone after `close`. */
  readonly open: () => Promise<GraphStore>;
}

const PARAGRAPHS = [
  "The harbour authority said the northern pier would close for repairs until the end of the winter season.",
  "Engineers found cracks in eleven of the concrete columns that carry the main road to the container yard.",
  "Shipping lines were told to send their vessels to the eastern basin, where two cranes had been idle since spring.",
  "Fishermen who land their catch at the pier asked the town for a temporary quay near the old customs house.",
  "The mayor said that the money for it would have to come from the fund for roads and bridges.",
];
const ACCUSED = "Ann Lee accused Bo Ray at the pier on Monday of delaying the repairs.";
const PAID = "Ann Lee paid Bo Ray for a report that nobody has seen so far.";

interface Version extends Omit<ArticleSource, "text"> {
  readonly claims: readonly Partial<ClaimParts>[];
  readonly paragraphs?: readonly string[];
  /** Who of them has no name. */
  readonly described?: readonly string[];
}

/** An article long enough to be told from others, that states claims of Ann Lee and Bo Ray. */
function version({ claims, paragraphs = PARAGRAPHS, described = [], ...source }: Version) {
  const stated = claims.map((claim) => ({ subject: "Ann Lee", object: "Bo Ray", ...claim }));
  const extraction = anExtraction({ ...source, claims: stated });
  const sentences = extraction.claims.map(({ evidence }) => evidence.text);
  const text = [source.title ?? "Pier to close", ...sentences, ...paragraphs].join("\n\n");
  const { file } = source;
  const article = {
    ...readArticle({ publishedAt: "2020-11-20", ...source, text }),
    ...(file && { file }),
  };
  const place = (quote: string) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  });
  return {
    ...extraction,
    article,
    entities: extraction.entities.map((entity) => ({
      ...entity,
      isNamed: !described.includes(entity.name),
      mentions: [{ ...place(entity.name), form: "name" as const }],
    })),
    claims: extraction.claims.map((claim) => ({
      ...claim,
      id: `${claim.id}-${article.id}` as typeof claim.id,
      evidence: { ...place(claim.evidence.text), text: claim.evidence.text },
    })),
  };
}

const accused = { type: "ACCUSED", sentence: ACCUSED } as const;
const paid = { type: "PAID", sentence: PAID } as const;

/** What an engine makes of copies and versions of one report. */
export function describeCopies({ engine, open }: Contract): void {
  describe(`Copies and versions on the ${engine} store`, function () {
    this.timeout(30_000);
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const { rows, edges, judge } = judgingTools(() => store);
    const add = async (parts: Version) => {
      const extraction = version(parts);
      await addExtraction(store, extraction);
      return extraction.article.id;
    };
    const reports = async () =>
      (await rows("MATCH (a:Article) RETURN count(DISTINCT a.reportId)"))[0]?.[0];
    const superseded = async () => {
      const [ann] = (await rows("MATCH (e:Entity {name: 'Ann Lee'}) RETURN e.id"))[0] ?? [];
      const { claims } = await claimsOfEntity(store, String(ann));
      return claims.flatMap(({ type, supersededBy }) => (supersededBy ? [type] : [])).sort();
    };

    it("count a report that another paper cut and gave a lead of its own as one source", async () => {
      await add({ publisher: "Wire", claims: [accused] });
      await add({
        publisher: "The Daily",
        title: "What we know of the pier",
        claims: [accused],
        paragraphs: [PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[3], PARAGRAPHS[4]].flatMap(
          (one) => one ?? [],
        ),
      });

      assert.deepEqual(await edges(), [["ACCUSED", "Ann Lee", "Bo Ray", "asserted", 2, 1]]);
    });

    it("count two papers' own reports of one thing as two sources", async () => {
      await add({ publisher: "Wire", claims: [accused] });
      await add({
        publisher: "The Daily",
        claims: [{ type: "ACCUSED", sentence: "Bo Ray let the pier rot, Ann Lee told the town." }],
        paragraphs: [
          "Nobody at the town hall would say on Tuesday what the two had to discuss for three hours behind closed doors.",
          "A clerk who let them in recalled that both had carried maps of the shore and left without them.",
          "Repairs of the pier have been put off twice since the storm of last year, to the anger of those who work there.",
        ],
      });

      assert.equal(await reports(), 2);
      assert.deepEqual((await edges())[0]?.slice(4), [2, 2]);
    });

    it("keep copies together when the first of them is removed, and when one comes after that", async () => {
      const first = await add({ publisher: "Wire", claims: [accused] });
      await add({ publisher: "The Daily", claims: [accused], title: "Pier shut" });
      await removeArticle(store, first);

      await add({ publisher: "The Post", claims: [accused], paragraphs: PARAGRAPHS.slice(0, 4) });

      assert.equal(await reports(), 1);
      assert.deepEqual(await edges(), [["ACCUSED", "Ann Lee", "Bo Ray", "asserted", 2, 1]]);
    });

    it("link an update to the version that it takes the place of, and show what it no longer states as superseded", async () => {
      const first = await add({ publisher: "Wire", claims: [accused, paid] });
      const update = await add({
        publisher: "Wire",
        title: "UPDATE 1-Pier to close",
        claims: [accused],
        paragraphs: ["(Adds to the background)", ...PARAGRAPHS],
      });

      const [earlier, later] = [await findArticle(store, first), await findArticle(store, update)];
      assert.equal(earlier.supersededBy, update);
      assert.ok(earlier.text.includes(PAID));
      assert.equal(later.supersedes, first);
      assert.deepEqual(later.corrections, ["(Adds to the background)"]);
      assert.deepEqual(
        later.report.map(({ id, is }) => [id, is]),
        [[first, "earlier"]],
      );
      assert.deepEqual(
        earlier.report.map(({ id, is }) => [id, is]),
        [[update, "later"]],
      );
      assert.deepEqual(await superseded(), ["PAID"]);
      assert.deepEqual(await edges(), [
        ["ACCUSED", "Ann Lee", "Bo Ray", "asserted", 2, 1],
        ["PAID", "Ann Lee", "Bo Ray", "asserted", 1, 1],
      ]);
    });

    describe("that correct an earlier one", () => {
      const wrong = { publisher: "Wire", publishedAt: "2020-11-20", claims: [accused, paid] };
      const corrected = {
        publisher: "Wire",
        publishedAt: "2020-11-21",
        title: "CORRECTED-Pier to close",
        claims: [paid],
      };
      const stated = async () => (await edges()).map(([type]) => type);

      it("take back what they leave out, and give it back when they are removed", async () => {
        await add(wrong);
        const before = await stated();
        const correction = await add(corrected);
        const after = await edges();
        const removal = await judge({ kind: "remove-article", article: correction });
        const without = await stated();
        await undo(store, removal);

        assert.deepEqual(before, ["ACCUSED", "PAID"]);
        assert.deepEqual(after, [["PAID", "Ann Lee", "Bo Ray", "asserted", 2, 1]]);
        assert.deepEqual(without, before);
        assert.deepEqual(await edges(), after);
        assert.deepEqual(await superseded(), ["ACCUSED"]);
      });

      it("take it back also where the wrong one is read later, or another version lies between", async () => {
        await add(corrected);
        await add(wrong);
        await add({
          ...corrected,
          title: "UPDATE 2-Pier to close",
          publishedAt: "2020-11-22",
        });

        assert.deepEqual(await stated(), ["PAID"]);
      });

      it("take it back from every earlier article of the paper, and from no other paper's", async () => {
        const again = await add({ ...wrong, title: "Columns cracked" });
        const first = await add({ ...wrong, publisher: "WIRE" });
        const update = await add({
          ...wrong,
          title: "UPDATE 1-Pier to close",
          paragraphs: ["(Adds to the background)", ...PARAGRAPHS],
        });
        const other = await add({
          ...wrong,
          publisher: "The Daily",
          paragraphs: [
            "Nobody at the town hall would say on Tuesday what the two had to discuss for three hours behind closed doors.",
            "A clerk who let them in recalled that both had carried maps of the shore and left without them.",
            "Repairs of the pier have been put off twice since the storm of last year, to the anger of those who work there.",
          ],
        });

        const correction = await add(corrected);

        assert.deepEqual(await edges(), [
          ["ACCUSED", "Ann Lee", "Bo Ray", "asserted", 1, 1],
          ["PAID", "Ann Lee", "Bo Ray", "asserted", 5, 2],
        ]);
        assert.deepEqual(
          await rows(
            "MATCH (a:Article) WHERE a.correctedBy IS NOT NULL RETURN a.id, a.correctedBy, a.supersededBy ORDER BY a.id",
          ),
          [again, first, update].sort().map((id) => [id, correction, correction]),
        );
        const { report } = await findArticle(store, correction);
        assert.deepEqual(
          report.map(({ is }) => is),
          ["earlier", "earlier", "earlier"],
        );
        assert.equal((await findArticle(store, other)).supersededBy, undefined);
      });

      it("take it back from what the paper prints once more with the same words", async () => {
        await add(wrong);
        await add(corrected);

        const again = await add({ ...wrong, title: "Columns cracked", publishedAt: "2020-11-23" });

        assert.deepEqual(await stated(), ["PAID"]);
        assert.deepEqual(await superseded(), ["ACCUSED", "ACCUSED"]);
        assert.equal((await findArticle(store, again)).report.length, 2);
      });

      it("come after the update that they correct, on one day too", async () => {
        const update = { ...wrong, title: "UPDATE 1-Pier to close" };
        await add({ ...update, title: "CORRECTED-UPDATE 1-Pier to close", claims: [paid] });
        await add(update);

        assert.deepEqual(await stated(), ["PAID"]);
      });

      it("take the same back in whatever order articles come, go and come back", async () => {
        const versions: readonly Version[] = [
          corrected,
          wrong,
          { ...wrong, title: "Columns cracked" },
          { ...wrong, title: "UPDATE 1-Pier to close", paragraphs: PARAGRAPHS.slice(0, 4) },
          { ...wrong, title: "Pier unsafe", publishedAt: "2020-11-23" },
        ];
        const all = versions.map((_, at) => at);
        const histories = fc.record({
          order: fc.shuffledSubarray(all, { minLength: all.length }),
          removed: fc.array(fc.record({ at: fc.constantFrom(...all), isUndone: fc.boolean() }), {
            maxLength: 3,
          }),
        });
        /** The last is of a later day: what it is tells that its words are those of an earlier one. */
        const isTaken = (at: number, there: ReadonlySet<number>) =>
          there.has(0) && (at < 4 || there.has(1) || there.has(2));

        await fc.assert(
          fc.asyncProperty(histories, async ({ order, removed }) => {
            await store.close();
            store = await open();
            const there = new Set(order);
            const ids = new Map<number, string>();
            for (const at of order) ids.set(at, await add(versions[at] ?? corrected));
            for (const { at, isUndone } of removed) {
              if (!there.delete(at)) continue;
              const removal = await judge({ kind: "remove-article", article: ids.get(at) ?? "" });
              if (isUndone) await undo(store, removal);
              if (isUndone) there.add(at);
            }

            const shown = await edges();

            const accusing = [...there].filter((at) => at > 0);
            const isAccused = accusing.some((at) => !isTaken(at, there));
            assert.deepEqual(
              shown.map(([type, , , , claims, sources]) => [type, claims, sources]),
              [...(isAccused ? [["ACCUSED", accusing.length, 1]] : []), ["PAID", there.size, 1]],
            );
          }),
          { numRuns: 8 },
        );
      });

      it("do not take back what somebody accepted", async () => {
        const { claims } = version(wrong);
        await add(wrong);
        await judge({ kind: "accept", claims: claims.slice(0, 1).map(({ id }) => id) });

        await add(corrected);

        assert.deepEqual(await stated(), ["ACCUSED", "PAID"]);
      });

      it("are not those that only update it: what a shorter version leaves out may well hold", async () => {
        await add(wrong);
        await add({ ...corrected, title: "UPDATE 1-Pier to close" });

        assert.deepEqual(await stated(), ["ACCUSED", "PAID"]);
        assert.deepEqual(await superseded(), ["ACCUSED"]);
      });
    });

    it("take nothing for superseded any more while the update is removed", async () => {
      await add({ publisher: "Wire", claims: [accused, paid] });
      const update = await add({
        publisher: "Wire",
        title: "UPDATE 1-Pier to close",
        claims: [accused],
      });

      const [removal] = [
        await judgingTools(() => store).judge({ kind: "remove-article", article: update }),
      ];
      const without = await superseded();
      await undo(store, removal);
      const back = await superseded();
      await redo(store, removal);

      assert.deepEqual([without, back], [[], ["PAID"]]);
    });

    it("find that a version is the earlier one though it was read later", async () => {
      const update = await add({ publisher: "Wire", publishedAt: "2020-11-21", claims: [accused] });

      const first = await add({
        publisher: "Wire",
        publishedAt: "2020-11-20",
        claims: [accused, paid],
      });

      assert.equal((await findArticle(store, first)).supersededBy, update);
      assert.deepEqual(await superseded(), ["PAID"]);
    });

    it("take what one page says later for its next version, however it was rewritten", async () => {
      const url = "https://example.org/pier";
      const first = await add({ url, claims: [accused, paid] });

      const second = await add({
        url,
        claims: [accused],
        paragraphs: [
          PARAGRAPHS[0] ?? "",
          "Work on the columns is to begin in March, a spokeswoman for the builders said, once the ice has gone.",
          "Two of the shipping lines have since given up their berths and will call at the city's other port.",
        ],
      });

      assert.equal((await findArticle(store, second)).supersedes, first);
    });

    it("take what one file holds later for its next version, however short it is", async () => {
      const file = "desk/pier.txt";
      const first = await add({ file, claims: [accused], paragraphs: [] });
      const second = await add({ file, claims: [accused], paragraphs: ["Ray denied it."] });
      await add({ file: "desk/other.txt", claims: [accused], paragraphs: ["Lee said no more."] });

      assert.deepEqual(await edges(), [["ACCUSED", "Ann Lee", "Bo Ray", "asserted", 3, 2]]);
      assert.equal((await findArticle(store, first)).supersededBy, second);
      assert.equal((await findArticle(store, second)).supersedes, first);
    });

    it("go by when a file was saved, not by the date that it says", async () => {
      const file = "pier.txt";
      const first = await add({ file, publishedAt: "2020-11-21", claims: [accused, paid] });
      const second = await add({ file, publishedAt: "2020-11-20", claims: [accused] });

      assert.equal((await findArticle(store, first)).supersededBy, second);
      assert.deepEqual(await superseded(), ["PAID"]);
    });

    it("do not take another text in a file of the same name for its next version", async () => {
      const file = "pier.txt";
      await add({ file, claims: [accused], paragraphs: [] });
      await add({ file, claims: [paid], paragraphs: [] });

      assert.equal(await reports(), 2);
    });

    describe("that describe somebody", () => {
      const office = {
        subject: "his office",
        type: "INVESTIGATED",
        sentence: "Bo Ray said his office would look into it.",
      } as const;
      const describing = { claims: [{ ...office, object: "Ann Lee" }], described: ["his office"] };
      const offices = async () =>
        (await rows("MATCH (e:Entity {name: 'his office'}) RETURN e.id")).length;

      it("in one sentence mean one, edited or not, and one edge", async () => {
        await add({ ...describing, publisher: "Wire" });
        await add({ ...describing, publisher: "The Daily", title: "Office to look" });
        await add({
          ...describing,
          claims: [{ ...office, object: "Ann Lee", sentence: `On Monday ${office.sentence}` }],
          publisher: "The Post",
          paragraphs: PARAGRAPHS.slice(1),
        });

        assert.equal(await offices(), 1);
        assert.deepEqual(await edges(), [
          ["INVESTIGATED", "his office", "Ann Lee", "asserted", 3, 1],
        ]);
      });

      it("mean one on one page that was read twice, in whatever order they go and come back", async () => {
        const url = "https://example.org/pier";
        const first = await add({ ...describing, url });
        await add({ ...describing, url, paragraphs: PARAGRAPHS.slice(2) });
        const before = await edges();

        const removal = await judge({ kind: "remove-article", article: first });
        const without = await edges();
        await undo(store, removal);

        assert.deepEqual(without, [["INVESTIGATED", "his office", "Ann Lee", "asserted", 1, 1]]);
        assert.deepEqual(before, [["INVESTIGATED", "his office", "Ann Lee", "asserted", 2, 1]]);
        assert.deepEqual(await edges(), before);
      });

      it("in other sentences mean two", async () => {
        await add({ ...describing, publisher: "Wire" });
        await add({
          ...describing,
          claims: [
            {
              ...office,
              object: "Ann Lee",
              sentence:
                "Cy Fox was in his office when the storm broke all the windows of the hall.",
            },
          ],
          publisher: "The Daily",
        });

        assert.equal(await offices(), 2);
      });

      it("in another report mean another", async () => {
        await add({ ...describing, publisher: "Wire", paragraphs: [] });
        await add({
          ...describing,
          publisher: "The Daily",
          paragraphs: ["Nobody said more of it."],
        });

        assert.equal(await offices(), 2);
      });
    });

    it("do not take another paper's later copy for an update", async () => {
      const first = await add({ publisher: "Wire", claims: [accused, paid] });
      await add({ publisher: "The Daily", publishedAt: "2020-11-22", claims: [accused] });

      assert.equal((await findArticle(store, first)).supersededBy, undefined);
      assert.deepEqual(await superseded(), []);
    });
  });
}
