import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible } from "./assert-accessible.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";
import { pressButton } from "./press-button.ts";

/** A desk that adds what it knows: real server, real browser. Its tests go on from one another. */
describe("adding an edge by hand", function () {
  this.timeout(120_000);
  let explorer: OpenExplorer;
  let page: Page;

  before(async () => {
    explorer = await openExplorer();
    page = explorer.page;
  });
  after(() => explorer?.close());

  const dialog = () => page.getByRole("dialog", { name: "Add an edge" });

  async function rows(statement: string): Promise<unknown[][]> {
    const response = await page.request.post(`${explorer.url}/api/cypher`, { data: { statement } });
    return (await response.json()).rows;
  }

  /** The label of the field that has the focus. */
  const focused = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement ? field.labels?.[0]?.textContent : undefined;
    });

  async function choose(label: string, text: string, option: string): Promise<void> {
    await dialog().getByRole("combobox", { name: label, exact: true }).pressSequentially(text);
    await page.getByRole("option", { name: option }).first().click();
  }

  it("says what is missing, and is free of serious faults of access in both colours", async () => {
    await page.keyboard.press("e");
    await dialog().waitFor();

    assert.match((await dialog().textContent()) ?? "", /Choose who does it/);
    assert.equal(await focused(), "Who");
    await assertAccessible(page, "add-edge");
  });

  it("takes what is new for what its relation has there, whichever is told first", async () => {
    await choose("Who", "Ann Ortiz", "Make “Ann Ortiz” a new entity");
    await choose("to whom", "Orlin Group", "Make “Orlin Group” a new entity");

    await dialog().getByLabel("does what").selectOption("HEADS");

    assert.equal(await dialog().getByLabel("What Ann Ortiz is").inputValue(), "Person");
    assert.equal(await dialog().getByLabel("What Orlin Group is").inputValue(), "Organization");
    for (const name of ["Ann Ortiz", "Orlin Group"])
      await dialog()
        .getByRole("button", { name: `Choose another than ${name}` })
        .click();
  });

  it("says which days a time is, and why it is none", async () => {
    const when = dialog().getByLabel("When it happened (if known)");

    await when.fill("March 2012");
    await dialog().getByText("Mar 1 – 31, 2012").waitFor();
    await when.fill("one day");
    await page.keyboard.press("Tab");
    await dialog().getByText('"one day" is no date: write 2019').waitFor();
    await assertAccessible(page, "add-edge-time");
    await when.fill("2012 to 2018");

    await dialog().getByText("Jan 1, 2012 – Dec 31, 2018").waitFor();
  });

  it("adds an edge between somebody in the graph and somebody new, from a note, once the server answers", async () => {
    await choose("Who", "Bar", "William Barr");
    await dialog().getByLabel("does what").selectOption("PAID");
    await choose("to whom", "Acme Shipping", "Make “Acme Shipping” a new entity");
    await dialog().getByLabel("What Acme Shipping is").selectOption("Organization");
    await dialog().getByLabel("It is").selectOption("alleged");
    await dialog().getByLabel("or a note: how you know it").fill("Seen in the register.");
    await page.route("**/api/judgements", (route) => route.abort());
    await dialog().getByRole("button", { name: "Add the edge" }).click();
    const problem = dialog().getByText("The newsgraph server does not answer.");
    await problem.waitFor();
    const [told, window] = [await problem.boundingBox(), await dialog().boundingBox()];
    assert.ok(told && window && told.y + told.height < window.y + window.height);
    await page.unroute("**/api/judgements");
    await dialog().getByRole("button", { name: "Add the edge" }).click();
    await page.getByText("The edge is in the graph.").waitFor();

    assert.deepEqual(
      await rows(
        "MATCH (a:Person)-[r:PAID]->(b:Organization) RETURN a.name, b.name, r.status, r.happened",
      ),
      [["William Barr", "Acme Shipping", "alleged", ["2012-01-01/2018-12-31"]]],
    );
  });

  it("takes it back where it was added, and keeps the focus in the window", async () => {
    await page.waitForFunction(() => document.activeElement?.closest("[role=dialog]"));
    await pressButton(dialog(), "Undo");
    await page.getByText("It was taken back.").waitFor();
    await page.waitForFunction(() => document.activeElement?.closest("[role=dialog]"));

    assert.deepEqual(await rows("MATCH (a)-[r:PAID]->(b) RETURN a.name, b.name"), []);
  });

  it("takes a name that is written to the end, without a choice from the list", async () => {
    await dialog().getByRole("button", { name: "Add another" }).click();
    await dialog().getByRole("combobox", { name: "Who", exact: true }).pressSequentially("bar");
    await page.keyboard.press("Tab");
    await dialog().getByRole("combobox", { name: "Who", exact: true }).waitFor();
    await dialog().getByText("None is called “bar”: choose one of those found.").waitFor();
    await dialog().getByRole("combobox", { name: "Who", exact: true }).fill("william barr");
    await page.keyboard.press("Tab");

    await dialog().getByRole("button", { name: "Choose another than William Barr" }).waitFor();
    assert.equal(
      await page.evaluate(() => document.activeElement?.id),
      "edge-type",
      "the focus has gone on",
    );
  });

  it("makes a name that the graph does not have a new entity on Enter, and keeps the focus there", async () => {
    await dialog()
      .getByRole("combobox", { name: "to whom", exact: true })
      .pressSequentially("Acme Shipping");
    await page.keyboard.press("Enter");

    await dialog().getByLabel("What Acme Shipping is").waitFor();
    await page.waitForFunction(() => document.activeElement?.closest(".chosen-entity"));
  });

  it("says at the field what is missing, in sight, when it is sent too early", async () => {
    await dialog().getByRole("button", { name: "Add the edge" }).press("Enter");

    const hint = dialog().locator("#edge-type-problem");
    await hint.getByText("Choose how they are tied.").waitFor();
    const [box, window] = [await hint.boundingBox(), await dialog().boundingBox()];
    assert.ok(box && window && box.y + box.height < window.y + window.height);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "edge-type");
    await assertAccessible(page, "add-edge-missing");
    for (const name of ["William Barr", "Acme Shipping"])
      await dialog()
        .getByRole("button", { name: `Choose another than ${name}` })
        .click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    await dialog().waitFor();
  });

  it("adds an edge that stands on a passage selected in an article", async () => {
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await page.getByRole("button", { name: /Articles/ }).click();
    await page.getByRole("dialog").getByText("Barr and Ebrard struck deal").click();
    const sentence = page.locator(".article-text [data-start]").nth(3);
    await sentence.waitFor();
    await sentence.selectText();
    const selected = (await page.evaluate(() => String(getSelection()))).trim();
    await page.getByRole("button", { name: "Add an edge from this passage" }).click();
    await choose("Who", "Bar", "William Barr");
    await dialog().getByLabel("does what").selectOption("WARNED");
    await choose("to whom", "Ebr", "Marcelo Ebrard");
    await dialog().getByRole("button", { name: "Add the edge" }).click();
    await page.getByText("The edge is in the graph.").waitFor();

    const [[text] = []] = await rows(
      "MATCH (c:Claim {relationType: 'WARNED', origin: 'hand'})-[:STATED_IN]->(p:Passage) RETURN p.text",
    );
    assert.equal(String(text).trim(), selected);
  });
});
