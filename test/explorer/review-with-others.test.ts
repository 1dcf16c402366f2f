import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { ReviewAnswer, type ReviewItem } from "../../server/routes/review.schema.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const ARTICLES = [
  "Attorney General William Barr met Ann Lee in Washington on Monday. Barr paid Bo Ray for a report.",
  "Bill Barr called Cy Fox on Tuesday. William Barr denied that he paid Bo Ray for the report.",
];

type ClaimItem = Extract<ReviewItem, { kind: "claim" }>;

const isShownClaim =
  (shown: string | null) =>
  (item: ReviewItem): item is ClaimItem =>
    item.kind === "claim" && Boolean(shown?.includes(item.claim.evidence[0]?.text ?? "?"));

/** Two who review one graph at once. Its tests go on from one another. */
describe("the review in the explorer, while somebody else judges", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let first: ReviewItem;
  let undoFirst: () => Promise<unknown>;

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    for (const text of ARTICLES) await post("/api/articles", { text });
    first = (await queue())[0] ?? assert.fail("nothing is to be looked at");
    undoFirst = await judge(first);
    await page.goto(server.url);
    await page.getByRole("button", { name: "Review", exact: true }).click();
    await card().waitFor();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const dialog = () => page.getByRole("dialog");
  const card = () => dialog().locator(".review-card");
  const post = (path: string, data: object) => page.request.post(`${server.url}${path}`, { data });
  const queue = async () => {
    const response = await page.request.get(`${server.url}/api/review`);
    return ReviewAnswer.parse(await response.json()).items;
  };
  /** What a colleague decides, in a window of their own. Gives what takes it back. */
  const judge = async (item: ReviewItem) => {
    const judgement =
      item.kind === "claim"
        ? { kind: "reject", claims: [item.claim.id] }
        : { kind: "different", a: item.a.id, b: item.b.id };
    const { id } = await (await post("/api/judgements", { judgement })).json();
    return () => post("/api/judgements/undo", { judgements: [id] });
  };

  it("stays with what is looked at when something else comes before it", async () => {
    const shown = await card().textContent();

    await undoFirst();
    await dialog()
      .getByText(`${(await queue()).length} to look at.`)
      .waitFor();

    assert.equal((await queue())[0]?.id, first.id);
    assert.equal(await card().textContent(), shown);
  });

  it("says that somebody else decided on it, and judges neither that nor the next", async () => {
    const [, shown = assert.fail("nothing is shown")] = await queue();
    await judge(shown);
    await dialog().getByText("This is not in the list any more").waitFor();
    const left = (await queue()).length;

    for (const key of ["a", "r", "s", "d"]) await page.keyboard.press(key);
    await page.keyboard.press("n");
    await dialog().getByText("This is not in the list any more").waitFor({ state: "detached" });

    await card().waitFor();
    assert.equal((await queue()).length, left);
  });

  it("keeps what is written of a claim when an article comes in", async () => {
    while (!(await card().getByText("Does the article say so?").isVisible())) {
      await page.keyboard.press("n");
    }
    await page.keyboard.press("e");
    const words = dialog().getByLabel("in words");
    await words.fill("handed money to");

    const asked = page.waitForResponse((response) => response.url().includes("/api/review"));
    await post("/api/articles", { text: "Dan Fox met Eve Roe in Paris on Friday." });
    await asked;

    assert.equal(await words.inputValue(), "handed money to");
    await page.keyboard.press("Escape");
  });

  it("says that a key came too late, until one goes on to the next", async () => {
    // what a colleague does is heard of late
    await page.route("**/api/review*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await route.continue();
    });
    const { claim } =
      (await queue()).find(isShownClaim(await card().textContent())) ?? assert.fail();
    await post("/api/judgements", { judgement: { kind: "reject", claims: [claim.id] }, by: "Ann" });
    await page.keyboard.press("a");
    await dialog().getByText("Ann rejected it meanwhile.").waitFor();

    await page.keyboard.press("n");

    await dialog().getByText("Ann rejected it meanwhile.").waitFor({ state: "detached" });
    await page.unroute("**/api/review*");
  });

  it("says that the list cannot be had, as an alert", async () => {
    await page.keyboard.press("Escape");
    await page.route("**/api/contradictions*", (route) => route.abort());

    await page.getByRole("button", { name: "Contradictions" }).click();

    await dialog().getByRole("alert").getByText("does not answer").waitFor();
    await page.unroute("**/api/contradictions*");
  });
});
