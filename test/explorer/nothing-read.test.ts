import assert from "node:assert/strict";
import { assertAccessible } from "./assert-accessible.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

/** An article that says nothing of who did what. */
const WEATHER = "It rained all day on the hills, and in the evening the sky was clear again.";

describe("articles of which nothing was read", function () {
  this.timeout(60_000);
  let explorer: OpenExplorer;

  before(async () => {
    explorer = await openExplorer("");
  });
  after(() => explorer?.close());

  it("are told from a graph without articles, and lead to the text", async () => {
    const { page, url } = explorer;
    const answer = await page.request.post(`${url}/api/articles`, { data: { text: WEATHER } });
    const { articleId } = await answer.json();

    await page.reload();
    await page.getByRole("heading", { name: "Nothing was read from the articles" }).waitFor();
    await assertAccessible(page);
    await page.goto(`${url}/#from=${encodeURIComponent(articleId)}`);
    await page.getByRole("heading", { name: "Nothing was read from this article" }).waitFor();
    await page.getByRole("button", { name: "Read the article" }).click();

    await page.locator(".panel").getByText(WEATHER).first().waitFor();
    assert.equal(await page.getByText("No articles yet").count(), 0);
  });
});
