import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { ARTICLE } from "./article.ts";
import { assertAccessible } from "./assert-accessible.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const DEAL = "MATCH (one:Person)-[deal:NEGOTIATED_WITH]-(other:Person) RETURN one, deal, other";
/** Would run for hours. */
const RUNAWAY =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN sum(a * b * c)";

/** The Cypher console as a data journalist uses it: keyboard first. Its tests go on from one another. */
describe("the Cypher console", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    const response = await fetch(`${server.url}/api/articles`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: ARTICLE }),
    });
    assert.equal(response.status, 200);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      colorScheme: "light",
      acceptDownloads: true,
    });
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(server.url);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const editor = () => page.getByRole("textbox", { name: "Cypher statement" });

  /** Puts a statement in the place of what was written. */
  async function write(statement: string): Promise<void> {
    await editor().focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(statement);
  }

  async function run(statement: string): Promise<void> {
    await write(statement);
    await page.keyboard.press("ControlOrMeta+Enter");
  }

  async function download(name: string): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return readFile(await file.path(), "utf8");
  }

  it("opens with a key, is in the address, and says what to do first", async () => {
    await page.getByText(/^\d+ entities/).waitFor();

    await page.keyboard.press("c");

    await page.getByRole("heading", { name: "Ask the graph" }).waitFor();
    assert.match(page.url(), /#cypher$/);
    await editor().and(page.locator(":focus")).waitFor();
    await page.getByRole("button", { name: /^Who denies what another/ }).waitFor();
    await assertAccessible(page);
  });

  it("runs a statement by keyboard and shows its rows", async () => {
    await run(DEAL);

    await page.getByText(/^2 rows in \d+ ms$/).waitFor();
    const table = page.getByRole("region", { name: "Result as a table" });
    await table.getByRole("button", { name: "William Barr" }).first().waitFor();
    await assertAccessible(page);
  });

  it("sorts by a column", async () => {
    const first = page.locator(".result-table tbody tr").first();

    await page.getByRole("columnheader", { name: "one" }).getByRole("button").click();

    await page.locator("th[aria-sort=ascending]").waitFor();
    assert.match((await first.textContent()) ?? "", /^1Marcelo Ebrard/);
  });

  it("opens the panel of an entity in a row", async () => {
    await page
      .locator(".result-table")
      .getByRole("button", { name: "William Barr" })
      .first()
      .click();

    await page.locator(".panel").getByRole("heading", { name: "William Barr" }).waitFor();
    await assertAccessible(page);
    await page.locator(".panel").getByRole("button", { name: "Close" }).click();
  });

  it("draws what the rows hold, and a click on an edge opens its sentences", async () => {
    await page.getByRole("button", { name: "Graph", exact: true }).click();
    const answer = await page.request.post(`${server.url}/api/cypher`, {
      data: { statement: "MATCH ()-[r:NEGOTIATED_WITH]->() RETURN r.id" },
    });
    const id: string = (await answer.json()).rows[0][0];
    await page.waitForFunction((edge) => window.newsgraph?.edgePosition(edge), id);
    await page.waitForTimeout(600);
    const place = await page.evaluate((edge) => window.newsgraph?.edgePosition(edge), id);
    assert.ok(place);

    await page.mouse.click(place.x, place.y);

    await page.locator(".panel").getByText("struck a deal with").first().waitFor();
    await assertAccessible(page);
    await page.locator(".panel").getByRole("button", { name: "Close" }).click();
  });

  it("draws the relations between the entities of the rows, when asked to", async () => {
    await run("MATCH (n:Person) RETURN n");
    await page.getByText(/^\d+ rows in/).waitFor();
    const answer = await page.request.post(`${server.url}/api/cypher`, {
      data: { statement: "MATCH (:Person)-[r:NEGOTIATED_WITH]->(:Person) RETURN r.id" },
    });
    const id: string = (await answer.json()).rows[0][0];

    await page.getByRole("button", { name: "Relations between them" }).click();

    await page.waitForFunction((edge) => window.newsgraph?.edgePosition(edge), id);
    await assertAccessible(page);
  });

  it("gives the result the whole page, and takes it back with Escape", async () => {
    await page.getByRole("button", { name: "Give the result the whole page" }).click();

    await editor().waitFor({ state: "hidden" });
    await assertAccessible(page);
    await page.keyboard.press("Escape");
    await editor().waitFor();
  });

  it("fits the next answer, however closely the last was looked at", async () => {
    const canvas = page.getByRole("application");
    await canvas.focus();
    for (let n = 0; n < 6; n++) {
      await page.keyboard.press("+");
      await page.waitForTimeout(250);
    }

    await run("MATCH (a:Article)<-[i:`IN`]-(p:Passage) RETURN a, i, p");

    await page.getByText(/^\d+ rows? in/).waitFor();
    const answer = await page.request.post(`${server.url}/api/cypher`, {
      data: {
        statement:
          "MATCH (a:Article)<-[:`IN`]-(p:Passage) RETURN a.id UNION MATCH (p:Passage) RETURN p.id AS `a.id`",
      },
    });
    const ids: string[] = (await answer.json()).rows.flat();
    await page.waitForFunction((node) => window.newsgraph?.nodePosition(node), ids[0] ?? "");
    await page.waitForTimeout(600);
    const box = await canvas.boundingBox();
    assert.ok(box);
    for (const id of ids) {
      const place = await page.evaluate((node) => window.newsgraph?.nodePosition(node), id);
      assert.ok(place && place.x > box.x && place.x < box.x + box.width, id);
      assert.ok(place.y > box.y && place.y < box.y + box.height, id);
    }
  });

  it("shows the properties of what has no panel", async () => {
    await run("MATCH (p:Passage)-[i:`IN`]->(a:Article) RETURN p, i, a LIMIT 1");
    await page.getByText(/^1 row in/).waitFor();
    const answer = await page.request.post(`${server.url}/api/cypher`, {
      data: { statement: "MATCH (p:Passage)-[i:`IN`]->(a:Article) RETURN p.id LIMIT 1" },
    });
    const id: string = (await answer.json()).rows[0][0];
    await page.waitForFunction((node) => window.newsgraph?.nodePosition(node), id);
    await page.waitForTimeout(600);
    const place = await page.evaluate((node) => window.newsgraph?.nodePosition(node), id);
    assert.ok(place);

    await page.mouse.click(place.x, place.y);

    await page.getByRole("region", { name: "Properties: Passage" }).waitFor();
    await assertAccessible(page);
  });

  it("shows JSON, and hands both forms over as files", async () => {
    await run("RETURN '=1+1' AS formula, 2 AS two");
    await page.getByText(/^1 row in/).waitFor();
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    await page.getByText('"formula": "=1+1"').waitFor();
    await assertAccessible(page);

    assert.equal(await download("Download as CSV"), "formula,two\r\n'=1+1,2\r\n");
    assert.deepEqual(JSON.parse(await download("Download as JSON")), [{ formula: "=1+1", two: 2 }]);
    await page.getByRole("button", { name: "Table", exact: true }).click();
  });

  it("tells the relations of a path in its row, with their direction", async () => {
    await run(
      "MATCH p = (:Person {name: 'William Barr'})<-[:SUBJECT]-(:Claim)-[:OBJECT]->() RETURN p LIMIT 1",
    );

    await page
      .locator(".path-value", { hasText: /^William Barr ← subject ← .+ → object → \S/ })
      .waitFor();
    await assertAccessible(page);
  });

  it("warns of a label that the graph does not have, where it stands and where it answers nothing", async () => {
    await run("MATCH (n:Persn) RETURN n");

    await page.getByText("No label “Persn” is known here: did you mean “Person”?").waitFor();
    await page.locator(".cm-lintRange-warning", { hasText: /^Persn$/ }).waitFor();
    await assertAccessible(page);
  });

  it("says that nothing matches, and what to try", async () => {
    await run("MATCH (n:Person {name: 'Nobody'}) RETURN n");

    await page.getByRole("heading", { name: "No rows" }).waitFor();
    await assertAccessible(page);
  });

  it("completes relation types with what they mean", async () => {
    await write("MATCH (one)-[r:");
    await page.keyboard.type("NEGO");

    await page.getByRole("option", { name: /NEGOTIATED_WITH.*negotiated with/ }).waitFor();
    // CodeMirror takes no key in the first moment of its list, so that nobody accepts unseen.
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");

    await editor()
      .getByText(/NEGOTIATED_WITH/)
      .waitFor();
  });

  it("underlines an error where it is, and says it in words", async () => {
    await run("MATCH (n)\nRETRN n");

    await page.getByRole("alert").getByText("line 2, column 1").waitFor();
    await page.locator(".cm-lintRange-error", { hasText: /^RETRN$/ }).waitFor();
    await assertAccessible(page);

    await write("MATCH (n) RETURN count(n)");
    await page.locator(".cm-lintRange-error").waitFor({ state: "detached" });
  });

  it("underlines an error as one writes, before anything runs", async () => {
    await write("MATCH (n:Person) RETURN m");

    await page.locator(".cm-lintRange-error", { hasText: /^m$/ }).waitFor();
  });

  it("asks for a statement's parameters", async () => {
    await write("MATCH (n:Person) WHERE n.name = $name RETURN n.name LIMIT $limit");
    await page.getByLabel("$name", { exact: true }).fill("William Barr");
    await page.getByLabel("Type of $limit").selectOption("number");
    await page.getByText("Write a number").waitFor();
    await assertAccessible(page);
    await page.getByLabel("$limit", { exact: true }).fill("5");
    await page.keyboard.press("ControlOrMeta+Enter");

    await page.getByText(/^1 row in/).waitFor();
    await page.getByRole("cell", { name: "William Barr" }).waitFor();
  });

  it("stops what runs with Escape, and the graph still answers", async () => {
    await run(RUNAWAY);
    await page.getByRole("button", { name: /Cancel/ }).waitFor();
    await page.getByText(/Running/).waitFor();
    await assertAccessible(page);
    await editor().focus();

    await page.keyboard.press("Escape");

    await page.getByText("Cancelled").waitFor();
    await run("RETURN 1 AS one");
    await page.getByText(/^1 row in/).waitFor();
  });

  it("shows no answer of another statement as if it were that of the one that runs or was stopped", async () => {
    await run("MATCH (a:Persn) RETURN a");
    await page
      .getByText(/Person/)
      .first()
      .waitFor();
    await page.getByRole("heading", { name: "No rows" }).waitFor();
    await run(RUNAWAY);
    await page.getByRole("button", { name: /^Cancel/ }).waitFor();
    assert.equal(await page.getByRole("heading", { name: "No rows" }).count(), 0);
    await page.keyboard.press("Escape");
    await page.getByText("It was stopped before it answered.").waitFor();
    assert.equal(await page.getByRole("heading", { name: "No rows" }).count(), 0);

    await run(DEAL);
    await page.getByText(/^2 rows in/).waitFor();
    await run(RUNAWAY);
    await page.getByText("Answer to an earlier statement").waitFor();
    await page.keyboard.press("Escape");

    await page.getByText("Cancelled.").waitFor();
    await page.getByText("Answer to an earlier statement").waitFor();
    await assertAccessible(page, "console-old");
  });

  it("runs a saved question, with its parameters filled in", async () => {
    await page.getByRole("searchbox", { name: "Search saved queries" }).fill("somebody whom");
    await page.getByRole("button", { name: /^What is said of somebody/ }).click();

    await page.getByLabel("$name", { exact: true }).waitFor();
    await page.getByText(/rows? in/).waitFor();
    await page
      .getByRole("cell", { name: /helped the H-2 cartel/ })
      .first()
      .waitFor();
    await page.getByRole("searchbox", { name: "Search saved queries" }).fill("");
  });

  it("saves a query, deletes it and takes that back", async () => {
    await write(DEAL);
    await page.keyboard.press("ControlOrMeta+s");
    await page.getByRole("textbox", { name: "Name" }).fill("Deals of mine");
    await assertAccessible(page);
    await page.keyboard.press("Enter");
    const mine = page.getByRole("button", { name: /^Deals of mine/ });
    await mine.waitFor();
    await assertAccessible(page);

    await page.getByRole("button", { name: "Delete “Deals of mine”" }).click();
    await mine.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();

    await mine.waitFor();
  });

  it("writes a label from the schema at the cursor", async () => {
    await page.getByRole("button", { name: "Schema", exact: true }).click();
    await assertAccessible(page);
    await write("MATCH (n");

    await page.getByRole("button", { name: /^:Person/ }).click();

    await editor().getByText("MATCH (n:Person").waitFor();
  });

  it("steps back through the history, and keeps it over a reload", async () => {
    await run("RETURN 41 AS past");
    await page.getByRole("cell", { name: "41" }).waitFor();
    await run("RETURN 42 AS past");
    await page.getByRole("cell", { name: "42" }).waitFor();
    await page.keyboard.press("Control+ArrowUp");
    await editor().getByText("RETURN 41 AS past").waitFor();

    await page.reload();

    await page.getByRole("button", { name: "History", exact: true }).click();
    await page.getByRole("button", { name: /RETURN 41 AS past.*1 row in/ }).waitFor();
    await assertAccessible(page);
  });

  it("says what is cut off where there are very many rows, and stays fluid", async () => {
    await run("UNWIND range(1, 20000) AS number RETURN number, 'row ' + toString(number) AS text");

    await page.getByText("These are the first 10,000 rows only").waitFor();
    await page.getByText("Page 1 of 100").waitFor();
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("cell", { name: "row 101" }).waitFor();
    await assertAccessible(page);
  });

  it("works in a window of 900 pixels", async () => {
    await page.setViewportSize({ width: 900, height: 700 });
    await page.getByRole("button", { name: "Saved, schema, history" }).click();
    await page.getByRole("button", { name: "Saved", exact: true }).click();
    await assertAccessible(page);

    await page.getByRole("button", { name: /^Whose voice/ }).click();

    await page.getByText(/rows in/).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 900);
  });

  it("is gone back from and forward to, and its answer is still there", async () => {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Cypher console" }).click();
    await page.locator(".console").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Cypher console" }).click();
    await run("MATCH (n:Person) RETURN n.name LIMIT 1");
    await page.getByText(/^1 row in/).waitFor();

    await page.goBack();
    await page.locator(".console").waitFor({ state: "detached" });
    await page.goForward();

    await page.getByText(/^1 row in/).waitFor();
    assert.match(page.url(), /#cypher$/);
  });

  it("leaves by Tab after Escape, so that nobody is caught in the editor", async () => {
    await editor().focus();
    await page.keyboard.press("Escape");

    await page.keyboard.press("Tab");

    assert.equal(await page.locator(".cm-content:focus").count(), 0);
  });

  it("ran without an error of its own", () => {
    assert.deepEqual(errors, []);
  });
});
