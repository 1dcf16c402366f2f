import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { assertAccessible } from "./assert-accessible.ts";
import { openBrowser } from "./open-browser.ts";
import { pressButton } from "./press-button.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const ARTICLES = [
  {
    title: "Barr meets envoy",
    publisher: "The Paper",
    text: "Attorney General William Barr of the Justice Department met Foreign Minister Marcelo Ebrard on Monday. William Barr spoke with Marcelo Ebrard.",
  },
  {
    title: "Barr calls envoy",
    publisher: "The Post",
    text: "Attorney General Bill Barr of the Justice Department called Foreign Minister Marcelo Ebrard on Tuesday. Bill Barr spoke with Marcelo Ebrard.",
  },
];

/** What made an entity and a claim what they are, in a real browser. */
describe("histories in the explorer", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    for (const data of ARTICLES) await page.request.post(`${server.url}/api/articles`, { data });
    const found = await page.request.get(`${server.url}/api/entities?q=Barr&limit=1`);
    const [{ id }] = (await found.json()).entities;
    await page.goto(`${server.url}/#entity=${encodeURIComponent(id)}`);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const panel = () => page.locator(".panel");

  it("say whom rules took for whom, how sure they were, and why", async () => {
    await panel().locator("summary", { hasText: "History" }).first().press("Enter");

    const step = panel().getByRole("listitem").filter({ hasText: "Rules took" });
    await step.waitFor();
    assert.match((await step.textContent()) ?? "", /“Bill Barr” for “William Barr”\d+% likely: ./);
    await assertAccessible(page, "history-match");
  });

  it("of a claim have its article, and a judgement that is undone from there", async () => {
    const claim = panel().locator(".claim").first();
    await claim.locator("summary", { hasText: "History" }).click();
    await claim.getByRole("listitem").first().waitFor();
    await claim.getByRole("button", { name: "Reject" }).click();

    await claim.getByRole("button", { name: "Undo: Rejected" }).click();

    await claim.getByText("Undone: Rejected").waitFor();
    await claim.getByText("undone since").waitFor();
    assert.equal(await claim.getByRole("button", { name: "Undo: Rejected" }).count(), 0);
  });

  it("have what was undone done again, with the focus where it was", async () => {
    const claim = panel().locator(".claim").first();

    await pressButton(claim, "Redo: Rejected");

    await claim.getByText("Done again: Rejected").waitFor();
    await claim.getByRole("button", { name: "Undo: Rejected", disabled: false }).waitFor();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "Undo: Rejected",
    );
  });

  it("say there what is in the way of an undo, in words", async () => {
    const post = (data: object) => page.request.post(`${server.url}/api/judgements`, { data });
    const found = await page.request.get(`${server.url}/api/entities?q=Barr&limit=1`);
    const [{ id }] = (await found.json()).entities;
    const listed = await (await page.request.get(`${server.url}/api/articles`)).json();
    const split = { kind: "split", entity: id, articles: [listed.articles[0].id] };
    const { makes } = await (await post({ judgement: split })).json();
    const set = { description: "somebody else" };
    await post({ judgement: { kind: "edit-entity", entity: makes[0], set }, by: "Ann" });
    await page.reload();
    await panel().locator("summary", { hasText: "History" }).first().press("Enter");

    await panel()
      .getByRole("button", { name: /^Undo: Split off/ })
      .click();

    const alert = panel().locator(".history-steps").getByRole("alert");
    await alert.getByText("“Edited” by Ann").waitFor();
    assert.doesNotMatch((await alert.textContent()) ?? "", /judgement:/);
    await assertAccessible(page, "history-refused");
  });
});
