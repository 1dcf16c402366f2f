import assert from "node:assert/strict";
import type { Extraction } from "../../model/index.ts";
import type { Asked } from "../../server/routes/judgements.schema.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { anExtraction, type ClaimParts, type ExtractionParts } from "../builders.ts";
import { judgeBy, redo, undo } from "../judge-by.ts";
import { itemsOf } from "../judgement-law.ts";

/** What tests of judgements do with a store, which is another one in each. */
export function judgingTools(storeOf: () => GraphStore) {
  const rows = async (statement: string) =>
    (
      await storeOf().query({
        statement,
        parameters: {},
        limit: 100,
        maxBytes: 1_000_000,
        timeoutMs: 10_000,
      })
    ).rows;
  const add = async (parts: ExtractionParts): Promise<Extraction> => {
    const extraction = anExtraction(parts);
    await addExtraction(storeOf(), extraction);
    return extraction;
  };
  const addClaim = (claim: Partial<ClaimParts>, publisher = "The Paper", title = "An article") =>
    add({ publisher, title, claims: [{ subject: "Ann Lee", object: "Bo Ray", ...claim }] });
  const idOf = async (name: string) =>
    String((await rows(`MATCH (e:Entity {name: '${name}'}) RETURN e.id`))[0]?.[0]);
  const judge = (judgement: Asked) => judgeBy(storeOf(), judgement);
  const merge = async (into: string, from: string) =>
    judge({ kind: "merge", into: await idOf(into), from: [await idOf(from)] });
  const edges = () =>
    rows(
      "MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r), a.name, b.name, r.status, r.claims, r.sources ORDER BY type(r), a.name, b.name, r.id",
    );
  const names = async () => (await rows("MATCH (e:Entity) RETURN e.name ORDER BY e.name")).flat();
  const quotes = () =>
    rows(
      "MATCH ()-[r]->() WHERE r.claims > 0 MATCH (c:Claim {edge: r.id})-[:STATED_IN]->(p:Passage) RETURN p.text ORDER BY p.text",
    );
  /** The graph without the log. */
  const graph = async () =>
    (await itemsOf(storeOf())).filter(
      (item) => item.kind !== "node" || !item.labels.includes("Judgement"),
    );
  const isTakenBack = async (judgement: Asked) => {
    const before = await graph();
    const decision = await judge(judgement);
    const after = await graph();
    assert.notDeepEqual(after, before);
    await undo(storeOf(), decision);
    assert.deepEqual(await graph(), before);
    await redo(storeOf(), decision);
    assert.deepEqual(await graph(), after);
  };
  const claimId = async () => String((await rows("MATCH (c:Claim) RETURN c.id ORDER BY c.id"))[0]);
  return {
    rows,
    add,
    addClaim,
    idOf,
    judge,
    merge,
    edges,
    names,
    quotes,
    graph,
    isTakenBack,
    claimId,
  };
}
