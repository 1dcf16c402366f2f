import assert from "node:assert/strict";
import { assertAccessible } from "./assert-accessible.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

const WINDOWS = [
  { name: "a phone", width: 390, height: 844 },
  { name: "a laptop at 200 %", width: 720, height: 450 },
] as const;

describe("the explorer in a small window", function () {
  this.timeout(60_000);
  let explorer: OpenExplorer;

  before(async () => {
    explorer = await openExplorer();
  });
  after(() => explorer?.close());

  for (const { name, ...size } of WINDOWS) {
    it(`has all of its bar on ${name}, and room to search`, async () => {
      const { page } = explorer;
      await page.setViewportSize(size);

      const boxes = await page
        .locator(".top-bar button")
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
      const field = await page.locator("#search input").boundingBox();

      assert.ok(boxes.length > 10);
      assert.ok(boxes.every(({ left, right }) => left >= 0 && right <= size.width));
      assert.ok(field && field.width > 180);
      await assertAccessible(page, name);
    });

    it(`lists edges in words that are not broken on ${name}`, async () => {
      const { page } = explorer;
      await page.getByRole("button", { name: "List of edges" }).click();

      const heights = await page
        .locator(".edge-table tbody tr")
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      await page.getByRole("button", { name: "List of edges" }).click();

      assert.ok(Math.max(...heights) < 150);
    });
  }

  it("has room to write a statement on a phone, also where a panel was open", async () => {
    const { page } = explorer;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator("#search input").fill("barr");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".panel").waitFor();

    await page.getByRole("button", { name: "Cypher console" }).click();

    const run = page.getByRole("button", { name: /^Run/ });
    await run.waitFor();
    await page.locator(".panel").waitFor({ state: "detached" });
    const box = await run.boundingBox();
    assert.ok(box && box.y + box.height < 844);
    await run.click({ trial: true });
    await assertAccessible(page, "phone-console");
  });
});
