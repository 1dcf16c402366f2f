import assert from "node:assert/strict";
import { assertAccessible } from "./assert-accessible.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

const WINDOWS = [
  { name: "a phone", width: 390, height: 844, hasMenu: true },
  { name: "a laptop at 200 %", width: 720, height: 450, hasMenu: false },
] as const;

describe("the explorer in a small window", function () {
  this.timeout(60_000);
  let explorer: OpenExplorer;

  before(async () => {
    explorer = await openExplorer();
  });
  after(() => explorer?.close());

  /** Does what a button of the bar does, which a narrow window has in a menu. */
  async function act(name: string, hasMenu: boolean): Promise<void> {
    const { page } = explorer;
    if (!hasMenu) return page.getByRole("button", { name }).click();
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("menuitem", { name }).click();
  }

  for (const { name, hasMenu, ...size } of WINDOWS) {
    it(`has all of its bar on ${name} in one row, and room to search`, async () => {
      const { page } = explorer;
      await page.setViewportSize(size);
      const bar = await page.locator(".top-bar").boundingBox();
      const field = await page.locator("#search input").boundingBox();
      if (hasMenu) await page.getByRole("button", { name: "Menu" }).click();

      const boxes = await page
        .locator(".top-bar button, [role=menuitem]")
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));

      assert.ok(boxes.length > 10);
      assert.ok(bar && bar.height < 60);
      assert.ok(boxes.every(({ bottom }) => bottom <= size.height));
      assert.ok(boxes.every(({ left, right }) => left >= 0 && right <= size.width));
      assert.ok(field && field.width > 180);
      await assertAccessible(page, name);
      await page.keyboard.press("Escape");
    });

    it(`lists edges in words that are not broken on ${name}`, async () => {
      const { page } = explorer;
      await act("List of edges", hasMenu);

      const heights = await page
        .locator(".edge-table tbody tr")
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      await act(hasMenu ? "Back to the graph" : "List of edges", hasMenu);

      assert.ok(Math.max(...heights) < 150);
    });
  }

  for (const [width, height] of [
    [640, 400],
    [568, 320],
    [400, 300],
    [390, 844],
  ] as const) {
    it(`has its graph to be seen and steered beside an open article at ${width} × ${height}`, async () => {
      const { page, url } = explorer;
      const found = await (await page.request.get(`${url}/api/articles?limit=1`)).json();
      await page.setViewportSize({ width, height });
      await page.goto(`${url}/#article=${encodeURIComponent(found.articles[0].id)}`);
      await page.reload();
      await page.locator(".panel").getByRole("heading").first().waitFor();
      await page.getByRole("button", { name: "Legend" }).click();

      const stage = await page.locator(".stage").boundingBox();
      const legend = await page.locator(".legend").boundingBox();
      const buttons = await page
        .locator(".canvas-controls button")
        .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON()));
      await page.goto(`${url}/#`);
      await page.reload();

      assert.ok(stage && legend);
      const [right, bottom] = [stage.x + stage.width, stage.y + stage.height];
      assert.equal(buttons.length, 4);
      assert.ok(buttons.every((one) => one.top >= stage.y && one.bottom <= bottom));
      assert.ok(buttons.every((one) => one.left >= stage.x && one.right <= right));
      assert.ok(legend.width * legend.height < (stage.width * stage.height) / 2);
    });
  }

  it("has a menu on a phone that works by keyboard, and gives the focus back", async () => {
    const { page } = explorer;
    await page.setViewportSize({ width: 390, height: 844 });
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? undefined);

    await page.getByRole("button", { name: "Menu" }).press("Enter");
    await page.getByRole("menu").waitFor();
    await page.keyboard.press("e");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    assert.equal(await focused(), "Menu");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Help" }).press("Enter");
    await page.getByRole("dialog", { name: "How to explore" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });

    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Menu");
  });

  it("has room to write a statement on a phone, also where a panel was open", async () => {
    const { page } = explorer;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator("#search input").fill("barr");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".panel").waitFor();

    await act("Cypher console", true);

    const run = page.getByRole("button", { name: /^Run/ });
    await run.waitFor();
    await page.locator(".panel").waitFor({ state: "detached" });
    const box = await run.boundingBox();
    assert.ok(box && box.y + box.height < 844);
    await run.click({ trial: true });
    await assertAccessible(page, "phone-console");
  });
});
