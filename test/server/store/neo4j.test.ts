import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import {
  QueryCancelledError,
  QueryTimeoutError,
  QueryTooLargeError,
  ReadOnlyError,
} from "../../../server/errors.ts";
import { searchEntities } from "../../../server/explore/search-entities.ts";
import { addExtraction } from "../../../server/store/add-extraction.ts";
import type { GraphStore, Question } from "../../../server/store/graph-store.ts";
import { anExtraction } from "../../builders.ts";
import { describeOnNeo4j } from "../../neo4j/describe-on-neo4j.ts";
import { describeProjection } from "../../projection-law.ts";
import { describeGraphStore } from "../../store-contract.ts";

describeOnNeo4j("Neo4j", (server) => {
  describeGraphStore({
    engine: "neo4j",
    open: server.openEmpty,
    runaway:
      "UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)",
  });

  describe("A graph on the neo4j store", () => {
    describeProjection({ open: server.openEmpty, histories: 15 });
  });

  describe("A person's statement on Neo4j", () => {
    let store: GraphStore;
    before(async () => {
      store = await server.openEmpty();
      await addExtraction(
        store,
        anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray" }] }),
      );
    });
    after(() => store.close());
    const ask = (statement: string, question: Partial<Question> = {}) =>
      store.query({
        statement,
        parameters: {},
        limit: 100,
        maxBytes: 1_000_000,
        timeoutMs: 10_000,
        ...question,
      });

    for (const statement of [
      "LOAD \\u0043SV FROM 'file:///etc/passwd' AS line RETURN line",
      "MATCH (n) \\u0053ET n.x = 1",
      "MATCH (n) WITH n CALL (n) { \\u0043REATE (:X) } RETURN n",
      "SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTION id YIELD message RETURN message",
      "TERMINATE TRANSACTION 'neo4j-transaction-1'",
      "CALL dbms.killConnections(['bolt-1'])",
      "CALL dbms.listConfig() YIELD name, value RETURN name, value",
      "CALL db.clearQueryCaches()",
      "CALL db.createLabel('Ghost')",
      "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
      "ALTER CURRENT USER SET PASSWORD FROM 'test-password' TO 'another-password'",
      "SHOW USERS",
    ]) {
      it(`may not do more than read: ${statement}`, async () => {
        await assert.rejects(ask(statement), ReadOnlyError);
      });
    }

    it("may use the procedures that read", async () => {
      const found = await ask(
        "CALL db.index.fulltext.queryNodes('passage_text', 'MET_WITH') YIELD node RETURN node.text",
      );

      assert.deepEqual(found.rows, [["Ann Lee MET_WITH Bo Ray, the paper said."]]);
    });

    it("is shown its plan when it asks for it", async () => {
      const { columns, rows } = await ask("/* why */ EXPLAIN MATCH (e:Entity {id: 'x'}) RETURN e");
      const profiled = await ask("PROFILE MATCH (e:Person) RETURN e.name");

      assert.deepEqual(columns, ["plan"]);
      assert.match(String(rows[0]?.[0]), /^ProduceResults[\s\S]*\n {2}NodeUniqueIndexSeek/);
      assert.match(
        String(profiled.rows[0]?.[0]),
        /NodeByLabelScan.*\[rows: 2, database hits: \d+\]/,
      );
    });

    it("gives times, durations, points and bytes as JSON has them", async () => {
      const { rows } = await ask(
        "RETURN date('2020-11-17'), datetime('2020-11-17T10:00:00Z'), duration('P1M2D'), point({x: 1, y: 2}).x, [1, 2.5, null]",
      );

      assert.deepEqual(rows, [["2020-11-17", "2020-11-17T10:00:00Z", "P1M2D", 1, [1, 2.5, null]]]);
    });

    it("takes whole numbers as integers and others as floats", async () => {
      const { rows } = await ask("UNWIND $list AS n RETURN valueType(n)", {
        parameters: { list: [3, 3.5] },
      });

      assert.deepEqual(rows, [["INTEGER NOT NULL"], ["FLOAT NOT NULL"]]);
    });

    it("that collects more than its server lets it is told so", async () => {
      const collecting = ask(
        "UNWIND range(1, 100000000) AS n RETURN collect({n: n, m: toString(n)})",
        {
          timeoutMs: 60_000,
        },
      );

      await assert.rejects(collecting, QueryTooLargeError);
      assert.deepEqual((await ask("RETURN 1")).rows, [[1]]);
    });

    it("ends on the server when its time is up or nobody waits", async () => {
      const running = async () => {
        const { records } = await server
          .driver()
          .executeQuery("SHOW TRANSACTIONS YIELD currentQuery, status RETURN currentQuery, status");
        return records.filter((record) => String(record.get("currentQuery")).includes("a + b"))
          .length;
      };
      const runaway =
        "UNWIND range(1, 10000000) AS a UNWIND range(1, 10000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)";
      const leaving = new AbortController();

      const asked = ask(runaway, { signal: leaving.signal });
      const limited = ask(runaway, { timeoutMs: 1500 });
      await setTimeout(700);
      const before = await running();
      leaving.abort();
      await assert.rejects(asked, QueryCancelledError);
      await assert.rejects(limited, QueryTimeoutError);

      assert.equal(before, 2);
      for (let n = 0; n < 50 && (await running()) > 0; n++) await setTimeout(100);
      assert.equal(await running(), 0);
    });
  });

  it("has properties of one type each, and confidence is a float even where it is 1", async () => {
    const store = await server.openEmpty();
    await addExtraction(
      store,
      anExtraction({ claims: [{ subject: "Ann Lee", object: "Bo Ray", confidence: 1 }] }),
    );

    const { records } = await server
      .driver()
      .executeQuery(
        "MATCH (c:Claim) MATCH ()-[r:MET_WITH]->() RETURN valueType(c.confidence), valueType(r.confidence), valueType(r.claims)",
      );

    await store.close();
    assert.deepEqual(
      [...(records[0]?.values() ?? [])],
      ["FLOAT NOT NULL", "FLOAT NOT NULL", "INTEGER NOT NULL"],
    );
  });

  it("finds names by index that hold what Lucene takes for an operator", async () => {
    const store = await server.openEmpty();
    const names = [
      "AND OR NOT",
      "a*b?c~1",
      'x" OR name:*',
      "C++ (Ltd) [x] {y}",
      "foo\\bar/baz:qux^2",
    ];
    for (const [n, subject] of names.entries()) {
      await addExtraction(
        store,
        anExtraction({ title: `A ${n}`, claims: [{ subject, object: "Bo Ray" }] }),
      );
      await addExtraction(
        store,
        anExtraction({ title: `B ${n}`, claims: [{ subject, object: "Bo Ray" }] }),
      );
    }

    const found = await Promise.all(names.map((q) => searchEntities(store, { q, limit: 5 })));

    await store.close();
    assert.deepEqual(
      found.map((some) => some.map(({ name }) => name)),
      names.map((name) => [name]),
    );
  });
});
