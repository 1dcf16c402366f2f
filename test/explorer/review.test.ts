import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { assertAccessible } from "./assert-accessible.ts";
import { openBrowser } from "./open-browser.ts";
import { pressButton } from "./press-button.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const ARTICLES = [
  {
    publisher: "The Paper",
    text: "Attorney General William Barr met Ann Lee in Washington on Monday. Barr paid Bo Ray for a report.",
  },
  {
    publisher: "The Post",
    text: "Bill Barr called Cy Fox on Tuesday. William Barr denied that he paid Bo Ray for the report.",
  },
];

/** What is worth a look, as a reporter decides on it. Its tests go on from one another. */
describe("the review in the explorer", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    for (const data of ARTICLES) await page.request.post(`${server.url}/api/articles`, { data });
    await page.goto(server.url);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const left = async () => {
    const response = await page.request.get(`${server.url}/api/review`);
    return (await response.json()).items.length;
  };
  const dialog = () => page.getByRole("dialog");

  it("shows what is worth a look, one at a time", async () => {
    await page.getByRole("button", { name: "Review", exact: true }).click();

    await dialog().getByRole("heading", { level: 3 }).waitFor();
    await assertAccessible(page, "review");
  });

  it("decides with one key, and takes that back with another", async () => {
    const before = await left();
    const isPair = await dialog().getByText("Are these one?").isVisible();

    await dialog().getByText(`${before} to look at.`).waitFor();
    await page.keyboard.press(isPair ? "d" : "r");
    await dialog().getByRole("status").waitFor();
    const decided = await left();
    await dialog().getByText(`${decided} to look at.`).waitFor();
    await page.keyboard.press("u");
    await dialog().getByRole("status").waitFor({ state: "detached" });

    assert.equal(decided, before - 1);
    assert.equal(await left(), before);
  });

  it("shows claims in conflict side by side", async () => {
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Contradictions" }).click();

    await dialog().getByText("One affirms, one denies").waitFor();
    await assertAccessible(page, "contradictions");
  });

  it("leads from a contradiction to the passage and to the edge", async () => {
    await dialog()
      .getByRole("button", { name: /^Read it in/ })
      .last()
      .click();
    await page.locator(".panel mark").waitFor();
    await page.getByRole("button", { name: "Contradictions" }).click();
    await dialog()
      .getByRole("button", { name: /Barr paid Bo Ray/ })
      .first()
      .click();

    await page.locator(".panel .edge-status").getByText("Disputed").waitFor();
    await page.keyboard.press("Escape");
  });

  it("rejects a claim where it is read, and takes that back", async () => {
    const found = await page.request.get(`${server.url}/api/entities?q=Barr&limit=1`);
    const [{ id }] = (await found.json()).entities;
    await page.goto(`${server.url}/#entity=${encodeURIComponent(id)}`);
    await page.reload();
    const panel = page.locator(".panel");
    await panel.getByRole("button", { name: "Reject" }).first().click();
    await panel.getByText("Rejected.").waitFor();
    await assertAccessible(page, "panel");

    await panel.getByRole("button", { name: "Undo" }).click();

    await panel.getByText("Rejected.").waitFor({ state: "detached" });
  });

  it("keeps the focus in the panel as claims are judged, and gives it back to the graph", async () => {
    const panel = page.locator(".panel");
    const hasFocus = (place: string) =>
      page.waitForFunction((at) => document.activeElement?.closest(at), place);
    await pressButton(panel, "Accept");
    await panel.getByText("Accepted.").waitFor();
    await hasFocus(".panel");
    await pressButton(panel, "Undo");
    await panel.getByText("Accepted.").waitFor({ state: "detached" });
    await hasFocus(".panel");

    await page.locator(".graph-canvas").focus();
    await page.keyboard.press("Enter");
    await hasFocus(".panel");
    await page.keyboard.press("Escape");

    await hasFocus(".graph-canvas");
    await panel.waitFor({ state: "detached" });
  });
});
