import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { GraphView } from "../../server/routes/entities.schema.ts";
import { ARTICLE, SENTENCE } from "./article.ts";
import { assertAccessible } from "./assert-accessible.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** The explorer as a reporter uses it: real server, real browser, real mouse. Its tests go on from one another. */
describe("the explorer", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      colorScheme: "light",
    });
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(server.url);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const panel = () => page.locator(".panel");

  async function fetchGraph(): Promise<GraphView> {
    const response = await page.request.get(`${server.url}/api/graph`);
    return response.json();
  }

  it("says what to do first when there are no articles", async () => {
    await page.getByRole("heading", { name: "No articles yet" }).waitFor();

    await assertAccessible(page);
  });

  it("reads a pasted article and says what came of it", async () => {
    await page.getByRole("button", { name: "Paste your first article" }).click();
    await page.getByLabel("Text of the article").fill(ARTICLE);
    await assertAccessible(page);
    await page.getByRole("button", { name: "Read and add" }).click();

    await page.getByText(/Added: \d+ entities, \d+ claims\./).waitFor({ timeout: 60_000 });
    await assertAccessible(page);
    await page.getByRole("button", { name: "Show its graph" }).click();
    await page.getByText("What one article mentions").waitFor();
  });

  it("opens the sentence behind an edge that is clicked in the graph", async () => {
    const { edges, nodes } = await fetchGraph();
    const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name;
    const edge = edges.find(
      ({ type, source, target }) =>
        type === "NEGOTIATED_WITH" &&
        [source, target].map(nameOf).toSorted().join(" and ") === "Marcelo Ebrard and William Barr",
    );
    assert.ok(
      edge,
      `no deal among ${edges.map(({ source, label, target }) => `${source} ${label} ${target}`)}`,
    );
    await page.waitForFunction((id) => window.newsgraph?.edgePosition(id), edge.id);
    const place = await page.evaluate((id) => window.newsgraph?.edgePosition(id), edge.id);
    assert.ok(place);

    await page.mouse.click(place.x, place.y);

    await panel().getByText(SENTENCE).waitFor();
    await panel().getByText("according to").first().waitFor();
    await assertAccessible(page);
  });

  it("says why a claim was read, with the rule and the words, and closes again", async () => {
    await page
      .getByRole("button", { name: /^Why was this read/ })
      .first()
      .click();

    const dialog = page.getByRole("dialog", { name: "How this sentence was read" });
    await dialog.getByRole("heading", { name: "What the rules read" }).waitFor();
    assert.equal(await dialog.locator("tr[aria-current]").count(), 1);
    await dialog.getByText("Words and their tree").click();
    await dialog.getByRole("columnheader", { name: "Lemma" }).waitFor();
    await assertAccessible(page);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("shows the sentence in its article, marked, and leads back", async () => {
    // the headline says so too
    await panel()
      .locator("figure", { hasText: SENTENCE })
      .getByRole("button", { name: /^Read it in/ })
      .first()
      .click();

    const mark = panel().locator("mark");
    await mark.waitFor();
    assert.match((await mark.textContent()) ?? "", new RegExp(SENTENCE));
    assert.equal(
      await panel().locator(".span-boilerplate", { hasText: "Leave a Reply" }).count(),
      1,
    );
    await assertAccessible(page);

    await panel().getByRole("button", { name: "Back" }).click();
    await panel().getByText(SENTENCE).waitFor();
  });

  it("keeps what is looked at in the address", async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());

    await other.locator(".panel").getByText(SENTENCE).waitFor();

    await other.close();
  });

  it("finds an entity by keyboard alone and walks to its neighbour", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("ebrard");
    await page.getByRole("option", { name: /Marcelo Ebrard/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await panel().getByRole("heading", { name: "Marcelo Ebrard" }).waitFor();
    await assertAccessible(page);

    await page.getByRole("application").focus();
    const hasLeft = () => page.evaluate(() => !location.hash.includes("marcelo-ebrard"));
    // where the neighbours lie is the layout's: a second key may lead back
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
      if (await hasLeft()) break;
    }

    assert.ok(await hasLeft());
  });

  it("says at once that no entity has a name, and closes with Escape", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("nobody of this name");
    await page.getByText("No entity has this name.").waitFor();

    await page.keyboard.press("Escape");

    await page.getByText("No entity has this name.").waitFor({ state: "detached" });
  });

  it("shows an entity with its neighbours alone after a double click, and leads back", async () => {
    await page.keyboard.press("Escape");
    const barr = (await fetchGraph()).nodes.find(({ name }) => name === "William Barr");
    assert.ok(barr);
    // The stage is wide again a moment after the panel closed.
    await page.waitForTimeout(600);
    const place = await page.evaluate((id) => window.newsgraph?.nodePosition(id), barr.id);
    assert.ok(place);

    await page.mouse.dblclick(place.x, place.y);

    await page.getByText("Around William Barr").waitFor();
    await page.getByRole("button", { name: "Whole graph" }).click();
    await page.getByText("Around William Barr").waitFor({ state: "detached" });
  });

  it("lists the edges as a table that selects them too", async () => {
    await page.getByRole("button", { name: "List of edges" }).click();
    await assertAccessible(page);

    await page
      .getByRole("button", { name: /Barr.*negotiated with|Ebrard.*negotiated with/ })
      .click();

    await panel().getByText(SENTENCE).waitFor();
    await page.getByRole("button", { name: "List of edges" }).click();
  });

  it("hides what the legend is told to hide, and shows it again", async () => {
    const people = page.getByRole("button", { name: /^People/ });
    await page.getByRole("button", { name: "Only People" }).click();
    await page.getByText(/\d+ of \d+ entities/).waitFor();
    assert.equal(await people.getAttribute("aria-pressed"), "true");

    await page.getByRole("button", { name: "Show all" }).click();

    await page.getByText(/^\d+ entities/).waitFor();
  });

  it("leaves out who is only described when the legend is told to, in the picture and in the list", async () => {
    const { nodes } = await fetchGraph();
    const [unnamed, named] = [false, true].map((is) =>
      nodes.filter(({ isNamed }) => isNamed === is),
    );
    const official = unnamed?.find(({ name }) => name === "a senior Mexican official");
    assert.ok(official && named);
    const position = () => page.evaluate((id) => window.newsgraph?.nodePosition(id), official.id);
    const described = page.getByRole("button", { name: `By description ${unnamed?.length}` });
    await described.waitFor();
    assert.ok(await position());

    await page.getByRole("button", { name: "Only By name" }).click();

    await page.getByText(`${named.length} of ${nodes.length} entities`).waitFor();
    assert.equal(await described.getAttribute("aria-pressed"), "false");
    assert.equal(await position(), undefined);
    await assertAccessible(page, "named-only");
    await page.getByRole("button", { name: "List of edges" }).click();
    const list = page.getByRole("region", { name: "List of edges" });
    await list.getByRole("button", { name: "Marcelo Ebrard", exact: true }).first().waitFor();
    assert.equal(await list.getByRole("button", { name: official.name }).count(), 0);

    await page.getByRole("button", { name: "Show all" }).click();

    await list.getByRole("button", { name: official.name, exact: true }).waitFor();
    await page.getByRole("button", { name: "List of edges" }).click();
  });

  it("tells names from descriptions only where what is shown has both", async () => {
    const known = page.getByRole("button", { name: /^By (name|description)/ });
    const barr = (await fetchGraph()).nodes.find(({ name }) => name === "William Barr");
    assert.equal(await known.count(), 2);

    await page.goto(`${server.url}/#near=${encodeURIComponent(barr?.id ?? "")}`);
    await page.getByText("Around William Barr").waitFor();

    await known.first().waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Whole graph" }).click();
    await known.first().waitFor();
  });

  it("says that it knows an article that is pasted again", async () => {
    await page.getByRole("button", { name: "Add article" }).click();
    await page.getByLabel("Text of the article").fill(ARTICLE);
    await page.getByRole("button", { name: "Read and add" }).click();

    await page.getByText("The graph had this article already").waitFor({ timeout: 60_000 });
    await page.keyboard.press("Escape");
  });

  it("says so when the server is away, and keeps what was written", async () => {
    await page.getByRole("button", { name: "Add article" }).click();
    await page.getByRole("button", { name: "Add another" }).click();
    await page.getByLabel("Text of the article").fill("Barr met with Ebrard.");
    await page.route("**/api/**", (route) => route.abort());
    await page.getByRole("button", { name: "Read and add" }).click();

    await page.getByRole("alert").getByText("does not answer").first().waitFor();
    assert.equal(
      await page.getByLabel("Text of the article").inputValue(),
      "Barr met with Ebrard.",
    );
    await page.unroute("**/api/**");
  });

  it("tells a search that could not be asked as such, not as a name that nobody has", async () => {
    await page.keyboard.press("Escape");
    await page.route("**/api/entities?**", (route) => route.abort());
    await page.keyboard.press("/");
    await page.keyboard.type("nobody");

    await page.locator(".search-results").getByText("does not answer").waitFor();
    assert.equal(await page.getByText("No entity has this name.").count(), 0);
    await page.unroute("**/api/entities?**");
    await page.keyboard.press("Escape");
  });

  it("goes to the first that a search finds on Enter, without an arrow key", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("barr");
    await page.locator(".search-results").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");

    await panel().getByRole("heading", { name: "William Barr" }).waitFor();
  });

  it("goes on to the panel from a search, where keys act and Escape closes", async () => {
    await page.waitForFunction(() => document.activeElement?.id === "panel");

    await page.keyboard.press("e");
    await page.getByRole("dialog", { name: "Add an edge" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("Escape");

    await panel().waitFor({ state: "detached" });
    assert.equal(await page.locator("#search input").inputValue(), "");
  });

  it("lets go of an empty search field with Escape, and skips the bar from there", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("barr");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement === document.body);
    await page.keyboard.press("/");
    await page.keyboard.press("Tab");
    await page
      .getByRole("button", { name: "Skip to the graph" })
      .and(page.locator(":focus"))
      .waitFor();

    await page.keyboard.press("Enter");

    await page.waitForFunction(() => document.activeElement?.matches(".graph-canvas"));
    await page.keyboard.press("Escape");
  });

  it("finds and sorts in the list of edges by keyboard, and keeps that in the address", async () => {
    await page.getByRole("button", { name: "List of edges" }).press("Enter");
    const rows = page.locator(".edge-table tbody tr");
    const all = await rows.count();
    await page.getByRole("button", { name: "Who", exact: true }).press("Enter");
    await page.locator("th[aria-sort=ascending]").getByText("Who", { exact: true }).waitFor();
    await page.getByRole("searchbox", { name: "Find in the list" }).pressSequentially("disputed");
    await page.getByText(new RegExp(`^\\d+ of ${all} edges$`)).waitFor();
    const found = await rows.count();
    assert.ok(found > 0 && found < all);
    await assertAccessible(page, "edge-list");

    await page.reload();

    await page.locator("th[aria-sort=ascending]").getByText("Who", { exact: true }).waitFor();
    assert.equal(await rows.count(), found);
    await page.getByRole("searchbox", { name: "Find in the list" }).fill("");
    await page.getByRole("button", { name: "List of edges" }).click();
  });

  it("keeps what is hidden in the address, and the way back shows it again", async () => {
    await page.getByRole("button", { name: "Only People" }).click();
    await page.getByText(/\d+ of \d+ entities/).waitFor();
    await page.reload();
    await page.getByText(/\d+ of \d+ entities/).waitFor();

    await page.goBack();

    await page.getByText(/^\d+ entities/).waitFor();
    assert.equal(await page.getByRole("button", { name: "Show all" }).count(), 0);
  });

  it("says calmly that the server is lost, also where nothing is done, until it is back", async () => {
    const banner = page.getByRole("status").getByText("The server does not answer.");
    await page.route("**/api/events**", (route) => route.abort());
    // the stream that is open is left, and one that can't be is begun
    await page.reload();
    await page.getByText(/^\d+ entities/).waitFor();

    await banner.waitFor({ timeout: 10_000 });
    await assertAccessible(page, "server-lost");
    await page.unroute("**/api/events**");

    await banner.waitFor({ state: "detached", timeout: 10_000 });
  });

  it("ran without an error of its own", () => {
    assert.deepEqual(errors, []);
  });
});
