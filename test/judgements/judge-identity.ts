import assert from "node:assert/strict";
import { JudgementConflictError } from "../../server/errors.ts";
import type { Asked } from "../../server/routes/judgements.schema.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { undo } from "../judge-by.ts";
import { itemsOf } from "../judgement-law.ts";
import { judgingTools } from "./judging-tools.ts";

/** Who is who. */
export function describeJudgingIdentity(storeOf: () => GraphStore): void {
  const { rows, addClaim, idOf, judge, merge, edges, names, graph, isTakenBack } =
    judgingTools(storeOf);

  describe("on who is who", () => {
    it("give both their claims back, new ones too, when a merge is undone after another article", async () => {
      await addClaim({ subject: "William Barr", type: "PAID" });
      await addClaim({ subject: "Bill Barr", type: "ACCUSED" }, "The Post");
      const decision = await merge("William Barr", "Bill Barr");
      await addClaim({ subject: "Bill Barr", object: "Cy Fox", type: "ARRESTED" }, "The Times");
      const merged = await edges();

      await undo(storeOf(), decision);

      assert.deepEqual(
        merged.map(([type, subject]) => [type, subject]),
        [
          ["ACCUSED", "William Barr"],
          ["ARRESTED", "William Barr"],
          ["PAID", "William Barr"],
        ],
      );
      assert.deepEqual(
        (await edges()).map(([type, subject]) => [type, subject]),
        [
          ["ACCUSED", "Bill Barr"],
          ["ARRESTED", "Bill Barr"],
          ["PAID", "William Barr"],
        ],
      );
    });

    it("make one of two edges to the same entity, and two again", async () => {
      await addClaim({ subject: "William Barr" });
      await addClaim({ subject: "Bill Barr" }, "The Post");

      const decision = await merge("William Barr", "Bill Barr");
      const merged = await edges();
      await undo(storeOf(), decision);

      assert.deepEqual(
        merged.map(([, , , , claims, sources]) => [claims, sources]),
        [[2, 2]],
      );
      assert.equal((await edges()).length, 2);
    });

    it("leave no edge from an entity to itself, and bring it back when the two are two again", async () => {
      await addClaim({ subject: "Karim Haddad", object: "Samir Haddad", type: "SIBLING_OF" });
      await addClaim({ subject: "Karim Haddad", type: "PAID" }, "The Post");
      const [into, from] = [await idOf("Karim Haddad"), await idOf("Samir Haddad")];

      await isTakenBack({ kind: "merge", into, from: [from] });

      assert.deepEqual(await edges(), [["PAID", "Karim Haddad", "Bo Ray", "asserted", 1, 1]]);
      assert.deepEqual(await rows("MATCH (c:Claim) RETURN count(c)"), [[2]]);
    });

    it("have articles that come later add no edge from an entity to itself, until the two are two again", async () => {
      await addClaim({ subject: "Karim Haddad" });
      await addClaim({ subject: "Samir Haddad" }, "The Post");
      const decision = await merge("Karim Haddad", "Samir Haddad");
      await addClaim({ subject: "Karim Haddad", object: "Samir Haddad", type: "PAID" }, "Later");
      const merged = await edges();

      await undo(storeOf(), decision);

      assert.deepEqual(
        merged.map(([type]) => type),
        ["MET_WITH"],
      );
      assert.deepEqual(
        (await edges()).filter(([type]) => type === "PAID"),
        [["PAID", "Karim Haddad", "Samir Haddad", "asserted", 1, 1]],
      );
    });

    it("do not change one that became a part of another meanwhile, and name what made them one", async () => {
      await addClaim({ subject: "Karim Haddad" });
      await addClaim({ subject: "Samir Haddad" }, "The Post");
      const samir = await idOf("Samir Haddad");
      const merged = await merge("Karim Haddad", "Samir Haddad");
      const before = await itemsOf(storeOf());

      const edit: Asked = { kind: "edit-entity", entity: samir, set: { name: "Sam Haddad" } };
      await assert.rejects(judge(edit), (error) => {
        assert.ok(error instanceof JudgementConflictError);
        assert.match(error.message, /^Samir Haddad is now part of Karim Haddad;/);
        assert.deepEqual(error.judgements, [merged.id]);
        return true;
      });

      assert.deepEqual(await itemsOf(storeOf()), before);
      await undo(storeOf(), merged);
      await judge(edit);
    });

    it("keep the name of the one that leads, and the other's as an alias", async () => {
      await addClaim({ subject: "William Barr" });
      await addClaim({ subject: "Bill Barr" }, "The Post");

      await merge("William Barr", "Bill Barr");

      assert.deepEqual(await rows("MATCH (e:Entity {name: 'William Barr'}) RETURN e.aliases"), [
        [["Bill Barr"]],
      ]);
    });

    it("can be undone in any order", async () => {
      for (const subject of ["A Barr", "B Barr", "C Barr"]) {
        await addClaim({ subject }, subject);
      }
      const before = await graph();
      const [a, b, c] = [await idOf("A Barr"), await idOf("B Barr"), await idOf("C Barr")];
      const first = await judge({ kind: "merge", into: a, from: [b] });
      const second = await judge({ kind: "merge", into: c, from: [a] });

      await undo(storeOf(), first);
      const between = await names();
      await undo(storeOf(), second);

      assert.deepEqual(between, ["B Barr", "Bo Ray", "C Barr"]);
      assert.deepEqual(await graph(), before);
    });

    it("make what some articles say of an entity another one, and take that back", async () => {
      await addClaim({ type: "PAID" });
      const second = await addClaim({ type: "ACCUSED" }, "The Post");

      const split: Asked = {
        kind: "split",
        entity: await idOf("Ann Lee"),
        articles: [second.article.id],
      };
      await isTakenBack(split);

      assert.deepEqual(
        await rows(
          "MATCH (e:Entity {name: 'Ann Lee'})-[r]->() RETURN DISTINCT type(r) ORDER BY type(r)",
        ),
        [["ACCUSED"], ["PAID"]],
      );
      assert.equal((await names()).filter((name) => name === "Ann Lee").length, 2);
    });

    it("do not make one what was judged different, and name the judgement that is in the way", async () => {
      await addClaim({ subject: "William Barr" });
      await addClaim({ subject: "Bill Barr" }, "The Post");
      const [a, b] = [await idOf("William Barr"), await idOf("Bill Barr")];
      const different = await judge({ kind: "different", a, b });
      const before = await itemsOf(storeOf());

      const merging = judge({ kind: "same", a, b });

      await assert.rejects(merging, (error) => {
        assert.ok(error instanceof JudgementConflictError);
        assert.ok(error.judgements.includes(different.id));
        return true;
      });
      assert.deepEqual(await itemsOf(storeOf()), before);
    });

    it("cannot be undone while others are about what they made, and name those", async () => {
      await addClaim({ type: "PAID" });
      const second = await addClaim({ type: "ACCUSED" }, "The Post");
      const split = await judge({
        kind: "split",
        entity: await idOf("Ann Lee"),
        articles: [second.article.id],
      });
      const made = split.makes[0] ?? "";
      const edit = await judge({ kind: "edit-entity", entity: made, set: { name: "A. Lee" } });

      const undoing = undo(storeOf(), split);

      await assert.rejects(undoing, (error) => {
        assert.ok(error instanceof JudgementConflictError);
        assert.deepEqual(error.judgements, [edit.id]);
        assert.match(error.message, /edit-entity .* by ann/);
        return true;
      });
      await undo(storeOf(), edit);
      await undo(storeOf(), split);
    });

    it("have an article find an entity by a name that a person gave, as long as that counts", async () => {
      await addClaim({ subject: "William Barr", type: "PAID" });
      const edit = await judge({
        kind: "edit-entity",
        entity: await idOf("William Barr"),
        set: { addAliases: ["Jack Fixer"] },
      });
      await addClaim({ subject: "Jack Fixer", type: "ACCUSED" }, "The Post");
      const joined = await names();

      await undo(storeOf(), edit);

      assert.deepEqual(joined, ["Bo Ray", "William Barr"]);
      assert.deepEqual(await names(), ["Bo Ray", "Jack Fixer", "William Barr"]);
    });
  });
}
