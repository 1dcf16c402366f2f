import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible } from "./assert-accessible.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

/** Two entities selected together: real server, real browser. Its tests go on from one another. */
describe("two selected entities", function () {
  this.timeout(120_000);
  let explorer: OpenExplorer;
  let page: Page;

  before(async () => {
    explorer = await openExplorer();
    page = explorer.page;
  });
  after(() => explorer?.close());

  const panel = () => page.locator(".panel");
  const pair = () => page.getByRole("complementary", { name: "Two entities details" });

  async function idOf(name: string): Promise<string> {
    const found = await page.request.get(
      `${explorer.url}/api/entities?q=${encodeURIComponent(name)}&limit=1`,
    );
    return (await found.json()).entities[0].id;
  }

  async function click(name: string, modifier?: "Shift"): Promise<void> {
    const id = await idOf(name);
    // two clicks within 300 ms are a double click, and the picture makes room for the panel
    await page.waitForTimeout(700);
    const position = await page.evaluate((node) => window.newsgraph?.nodePosition(node), id);
    assert.ok(position);
    if (modifier) await page.keyboard.down(modifier);
    await page.mouse.click(position.x, position.y);
    if (modifier) await page.keyboard.up(modifier);
  }

  it("are selected by a click and a Shift-click, announced, and kept in the address", async () => {
    await click("William Barr");
    await panel().getByRole("heading", { name: "William Barr" }).waitFor();

    await click("Marcelo Ebrard", "Shift");

    await pair().getByRole("heading", { name: "William Barr and Marcelo Ebrard" }).waitFor();
    await page.getByText("Two are selected: William Barr and Marcelo Ebrard.").waitFor();
    assert.match(page.url(), /#entity=.+&with=.+/);
    await pair()
      .getByText(
        /^(William Barr negotiated with Marcelo Ebrard|Marcelo Ebrard negotiated with William Barr)$/,
      )
      .waitFor();
    await page.waitForTimeout(700);
    await assertAccessible(page, "pair");
  });

  it("are selected again by the address, and the way back leads to the first", async () => {
    await page.reload();
    await pair().getByRole("heading", { name: "William Barr and Marcelo Ebrard" }).waitFor();
    await page.getByText(/^\d+ entities/).waitFor();
    await click("Marcelo Ebrard", "Shift");

    await panel().getByRole("heading", { name: "William Barr", exact: true }).waitFor();
  });

  it("are the ends of a new edge", async () => {
    await click("Marcelo Ebrard", "Shift");
    await pair().getByRole("button", { name: "Add edge" }).click();

    const dialog = page.getByRole("dialog", { name: "Add an edge" });
    await dialog.getByRole("button", { name: "Choose another than William Barr" }).waitFor();
    await dialog.getByRole("button", { name: "Choose another than Marcelo Ebrard" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("are selected with the keyboard: Shift and an arrow in the graph, Shift and Enter in the list", async () => {
    await page.goto(`${explorer.url}/#entity=${encodeURIComponent(await idOf("William Barr"))}`);
    await panel().getByRole("heading", { name: "William Barr" }).waitFor();
    await page.getByRole("application").focus();
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
      if (await pair().isVisible()) break;
      await page.keyboard.press(`Shift+${key}`);
    }
    await pair().waitFor();

    await page.getByRole("button", { name: "List of edges" }).click();
    const inList = (name: string) =>
      page.locator(".edge-table").getByRole("button", { name, exact: true }).first();
    await inList("William Barr").press("Enter");
    await panel().getByRole("heading", { name: "William Barr" }).waitFor();
    await inList("Marcelo Ebrard").press("Shift+Enter");

    await pair().getByRole("heading", { name: "William Barr and Marcelo Ebrard" }).waitFor();
    await page.getByRole("button", { name: "List of edges" }).click();
  });

  it("are merged into the first, which is taken back", async () => {
    const before = await page.getByText(/^\d+ entities/).textContent();
    await pair().getByRole("button", { name: "Merge into William Barr" }).click();
    const form = page.getByRole("dialog", { name: "Merge into William Barr" });
    await form
      .getByRole("status")
      .getByText(/entit|edge|claim/)
      .waitFor();
    await assertAccessible(page, "merge");
    await form.getByLabel("Why (kept in the log)").fill("A test.");
    await form.getByRole("button", { name: "Merge", exact: true }).click();
    await panel().getByRole("heading", { name: "William Barr", exact: true }).waitFor();
    await panel().getByText("Merged.").waitFor();
    await page.waitForFunction(() => document.activeElement?.closest(".panel"));

    await panel().getByRole("button", { name: "Undo" }).click();

    await page.getByText(before ?? "").waitFor();
  });

  it("are kept apart, so that a merge is refused and says why", async () => {
    const [a, b] = [await idOf("William Barr"), await idOf("Marcelo Ebrard")];
    await page.goto(
      `${explorer.url}/#entity=${encodeURIComponent(a)}&with=${encodeURIComponent(b)}`,
    );
    await pair().getByRole("button", { name: "Different" }).click();
    await panel().getByText("Kept apart.").waitFor();

    await pair().getByRole("button", { name: "Merge into William Barr" }).click();

    const form = page.getByRole("dialog", { name: "Merge into William Barr" });
    await form.locator(".problem").waitFor();
    await form.getByRole("button", { name: "Merge", exact: true }).click();
    await form.locator(".problem").waitFor();
  });
});
