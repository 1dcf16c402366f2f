import assert from "node:assert/strict";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

/** The Cypher console while nobody answers. */
describe("the Cypher console without a server", function () {
  this.timeout(60_000);
  let explorer: OpenExplorer;

  beforeEach(async () => {
    explorer = await openExplorer();
  });
  afterEach(() => explorer?.close());

  it("says that it could not be loaded, keeps the page while nobody answers, and comes once somebody does", async () => {
    const { page } = explorer;
    await page.route("**/*", (route) => route.abort());
    await page.getByRole("button", { name: "Cypher console" }).click();
    await page.getByRole("heading", { name: "The console could not be loaded" }).waitFor();

    await page.getByRole("button", { name: "Load it again" }).click();
    await page.getByText("still does not answer").waitFor();
    await page.unroute("**/*");
    await page.getByRole("button", { name: "Load it again" }).click();

    await page.locator(".cm-content").waitFor();
    assert.deepEqual(explorer.errors, []);
  });

  it("says in each of its parts that nobody answers, and fills them once somebody does", async () => {
    const { page } = explorer;
    await page.route("**/api/{schema,queries,cypher,events,status}**", (route) => route.abort());
    await page.getByRole("button", { name: "Cypher console" }).click();

    const side = page.getByRole("region", { name: "Help with writing" });
    await side.getByRole("alert").getByText("does not answer").waitFor();
    await side.getByRole("button", { name: "Schema" }).click();
    await side.getByRole("alert").getByText("does not answer").waitFor();
    await page.locator(".cm-content").fill("RETURN 1");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "The server does not answer" }).waitFor();
    await page.unroute("**/api/{schema,queries,cypher,events,status}**");
    await side.getByText(":Person", { exact: true }).waitFor();
    await page.keyboard.press("Control+Enter");

    await page.getByText(/1 row/).waitFor();
    assert.deepEqual(explorer.errors, []);
  });
});
