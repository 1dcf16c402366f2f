import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { assertAccessible } from "./assert-accessible.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const REST = [
  "The harbour authority said the northern pier would close for repairs until the end of the winter season.",
  "Engineers found cracks in eleven of the concrete columns that carry the main road to the container yard.",
  "Shipping lines were told to send their vessels to the eastern basin, where two cranes had been idle since spring.",
  "Fishermen who land their catch at the pier asked the town for a temporary quay near the old customs house.",
].join("\n\n");
const FIRST = {
  title: "Pier to close",
  publisher: "Wire",
  publishedAt: "2020-11-20",
  text: `Ann Lee accused Bo Ray of delaying the repairs.\n\n${REST}`,
};
const UPDATE = {
  ...FIRST,
  title: "UPDATE 1-Pier to close",
  text: `(Corrects to say who was accused)\n\nAnn Lee accused Cy Fox of delaying the repairs.\n\n${REST}`,
};
const COPY = { ...FIRST, title: "Northern pier to close", publisher: "The Paper" };

/** What an article's panel tells of its other versions and copies. */
describe("versions of an article in the explorer", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    for (const data of [FIRST, UPDATE, COPY]) {
      await page.request.post(`${server.url}/api/articles`, { data });
    }
    const { articles } = await (await page.request.get(`${server.url}/api/articles`)).json();
    const first = articles.find(({ title }: { title: string }) => title === FIRST.title);
    await page.goto(`${server.url}/#article=${encodeURIComponent(first.id)}`);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const versions = () => page.getByRole("region", { name: "Versions and copies" });

  it("says that a later one took its place, and names the copies", async () => {
    await versions().getByText("A later version took its place.").waitFor();

    const [later, copy] = await versions().getByRole("listitem").allTextContents();
    assert.match(later ?? "", /^Updated by: UPDATE 1-Pier to close/);
    assert.match(copy ?? "", /^Copy: Northern pier to close The Paper/);
    await assertAccessible(page, "versions");
  });

  it("leads to the later one, which says what was corrected and names the earlier one", async () => {
    await versions().getByRole("button", { name: "UPDATE 1-Pier to close" }).click();

    await versions().getByText("(Corrects to say who was accused)").waitFor();
    await versions().getByText("Earlier version:").waitFor();
    await assertAccessible(page, "versions-later");
  });
});
