import assert from "node:assert/strict";
import { WrongUseError } from "../../server/errors.ts";
import { claimsOfEdge } from "../../server/explore/claims.ts";
import type { Asked } from "../../server/routes/judgements.schema.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { undo } from "../judge-by.ts";
import { judgingTools } from "./judging-tools.ts";

/** What people add by hand. */
export function describeJudgingHandMade(storeOf: () => GraphStore): void {
  const { rows, add, addClaim, idOf, judge, edges, names, isTakenBack } = judgingTools(storeOf);

  describe("by hand", () => {
    const edge: Extract<Asked, { kind: "add-edge" }> = {
      kind: "add-edge",
      subject: { name: "Ann Lee", type: "Person", aliases: [] },
      object: { name: "Acme", type: "Organization", aliases: [] },
      type: "OWNS",
      polarity: "affirmed",
      modality: "asserted",
      confidence: 1,
      source: { note: "The land register." },
    };

    it("add an edge between new entities, from a note, and take it back", async () => {
      await addClaim({ subject: "Cy Fox" });

      await isTakenBack(edge);

      assert.deepEqual(
        (await edges()).filter(([type]) => type === "OWNS"),
        [["OWNS", "Ann Lee", "Acme", "asserted", 1, 1]],
      );
    });

    it("show where an edge comes from that no article states", async () => {
      const url = "https://example.org/register";
      await judge({ ...edge, source: { url, quote: "Owner: A. Lee" } });
      const [id] = (await rows("MATCH ()-[r:OWNS]->() RETURN r.id")).flat();

      const { claims } = await claimsOfEdge(storeOf(), String(id));

      assert.deepEqual(
        claims.map(({ origin, source, evidence }) => ({ origin, source, evidence })),
        [{ origin: "hand", source: { url, text: "Owner: A. Lee" }, evidence: [] }],
      );
      await assert.rejects(judge({ ...edge, source: { url: "javascript:alert(1)" } }));
    });

    it("add an edge between entities that articles name, said by one of them, from a passage", async () => {
      const { article } = await addClaim({ sentence: "Ann Lee met Bo Ray." });
      const [subject, object] = [{ id: await idOf("Ann Lee") }, { id: await idOf("Bo Ray") }];
      const source = { article: article.id, start: 11, end: 18 };

      await isTakenBack({ ...edge, subject, object, speaker: object, source });

      assert.deepEqual(
        await rows(
          "MATCH (c:Claim {origin: 'hand'})-[:STATED_IN]->(p:Passage)-[:`IN`]->(:Article) MATCH (c)-[:SAID_BY]->(s:Entity) RETURN p.text, s.name, c.status",
        ),
        [["Ann Lee", "Bo Ray", "alleged"]],
      );
    });

    it("have the status, polarity and modality of an edge follow from one another", async () => {
      const { polarity: _, modality: __, ...plain } = edge;

      await judge({ ...plain, status: "denied" });
      await judge({ ...plain, modality: "requested" });
      await judge({ ...plain, polarity: "denied" });

      assert.deepEqual(
        await rows(
          "MATCH (c:Claim) RETURN c.polarity, c.modality, c.status ORDER BY c.status, c.polarity",
        ),
        [
          ["denied", "asserted", "denied"],
          ["denied", "asserted", "denied"],
          ["affirmed", "requested", "planned"],
        ],
      );
      await assert.rejects(judge({ ...edge, status: "denied" }), WrongUseError);
    });

    it("add no edge for what ends before it begins", async () => {
      const event = { from: "2025-03-01", to: "2024-01-01", text: "" };

      await assert.rejects(judge({ ...edge, event }), /before it begins/);
      await judge({ ...edge, event: { ...event, to: event.from } });
    });

    it("keep an edge that was made by hand when the article it was made from goes", async () => {
      const { article } = await addClaim({ sentence: "Ann Lee met Bo Ray." });
      const [subject, object] = [{ id: await idOf("Ann Lee") }, { id: await idOf("Bo Ray") }];
      await judge({
        ...edge,
        subject,
        object,
        source: { article: article.id, start: 11, end: 18 },
      });

      await isTakenBack({ kind: "remove-article", article: article.id });

      assert.deepEqual(await edges(), [["OWNS", "Ann Lee", "Bo Ray", "asserted", 1, 1]]);
      assert.deepEqual(await names(), ["Ann Lee", "Bo Ray"]);
    });

    it("leave an entity that articles name by now when the edge that it was made with is undone", async () => {
      const decision = await judge(edge);
      await add({
        entities: [{ name: "Acme", type: "Organization" }],
        claims: [{ subject: "Bo Ray", object: "Acme", type: "WORKS_FOR" }],
      });
      const joined = await names();

      await undo(storeOf(), decision);

      assert.deepEqual(joined, ["Acme", "Ann Lee", "Bo Ray"]);
      assert.deepEqual(await names(), ["Acme", "Bo Ray"]);
      assert.deepEqual(
        (await edges()).map(([type]) => type),
        ["WORKS_FOR"],
      );
    });

    it("delete claims that were made by hand, and no others", async () => {
      const made = await judge(edge);
      await addClaim({});
      const [read] = (await rows("MATCH (c:Claim {origin: 'read'}) RETURN c.id")).flat();

      await isTakenBack({ kind: "delete-claim", claims: [made.makes[0] ?? ""] });

      await assert.rejects(judge({ kind: "delete-claim", claims: [String(read)] }), WrongUseError);
    });
  });
}
