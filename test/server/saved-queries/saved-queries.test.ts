import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QueryText } from "../../../server/routes/queries.schema.ts";
import { SavedQueries } from "../../../server/saved-queries/saved-queries.ts";

const aQuery = (parts: object = {}) =>
  QueryText.parse({ title: "Mine", statement: "RETURN 1 AS one", ...parts });

describe("Saved queries", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-queries-"));
  const own = join(folder, "queries");
  const queries = new SavedQueries(own);
  afterEach(() => rmSync(own, { recursive: true, force: true }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("are at least twelve that come with newsgraph, each with a title and what it answers", async () => {
    const shipped = await queries.list();

    assert.ok(shipped.length >= 12);
    for (const query of shipped) {
      const { id, title, description, isOwn } = query;
      QueryText.parse(query);
      assert.ok(title !== id && description.length > 20 && !isOwn, id);
      assert.doesNotMatch(description, /\$\w+ \(/, `${id} has a parameter line that is not read`);
    }
  });

  it("that come with newsgraph name each parameter they use, with a default and a meaning", async () => {
    for (const { id, statement, parameters } of await queries.list()) {
      const used = new Set([...statement.matchAll(/\$(\w+)/g)].map(([, name]) => name));

      assert.deepEqual(new Set(parameters.map(({ name }) => name)), used, id);
      for (const { default: standard, meaning } of parameters)
        assert.ok(standard !== undefined && meaning, id);
    }
  });

  it("that come with newsgraph answer in a fixed order", async () => {
    for (const { id, statement } of await queries.list()) assert.match(statement, /ORDER BY/, id);
  });

  it("of one's own come first and outlive the process", async () => {
    const saved = await queries.save("mine", aQuery({ description: "One row." }));

    const [first] = await new SavedQueries(own).list();

    assert.deepEqual(first, saved);
    assert.deepEqual(readdirSync(own), ["mine.cypher"]);
  });

  it("are replaced by what is saved under the same id", async () => {
    await queries.save("mine", aQuery());

    await queries.save("mine", aQuery({ title: "Changed" }));

    assert.equal((await queries.find("mine")).title, "Changed");
  });

  it("are gone when deleted, and given back so that they can be saved again", async () => {
    const saved = await queries.save("mine", aQuery());

    const deleted = await queries.remove("mine");

    assert.deepEqual(deleted, saved);
    await assert.rejects(queries.find("mine"), { code: "QUERY_NOT_FOUND" });
  });

  it("that come with newsgraph can be neither replaced nor deleted", async () => {
    await assert.rejects(queries.save("voices", aQuery()), { code: "QUERY_IS_SHIPPED" });
    await assert.rejects(queries.remove("voices"), { code: "QUERY_IS_SHIPPED" });
  });

  it("may be put into the folder by hand; what is no query there is left alone", async () => {
    mkdirSync(own);
    writeFileSync(join(own, "by-hand.cypher"), "RETURN 2");
    writeFileSync(join(own, "Not A Name.cypher"), "RETURN 3");
    writeFileSync(join(own, ".mine.draft"), "RETURN");

    const ids = (await queries.list()).flatMap(({ id, isOwn }) => (isOwn ? [id] : []));

    assert.deepEqual(ids, ["by-hand"]);
  });

  it("say where they could not be written", async () => {
    writeFileSync(own, "a file in the place of the folder");
    const blocked = new SavedQueries(join(own, "deeper"));

    await assert.rejects(blocked.save("mine", aQuery()), { code: "QUERY_NOT_SAVED" });
  });
});
