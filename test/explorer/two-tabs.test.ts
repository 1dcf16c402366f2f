import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const TEXT =
  "Karim Haddad met Ann Lee in Washington on Monday. Samir Haddad paid Bo Ray for a report.";

/** Two who look at one graph at once: real server, real browser. Its tests go on from one another. */
describe("the explorer, while somebody else judges", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let karim: string;
  let samir: string;

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.request.post(`${server.url}/api/articles`, { data: { text: TEXT } });
    [karim, samir] = [await idOf("Karim"), await idOf("Samir")];
    await page.goto(`${server.url}/#entity=${encodeURIComponent(samir)}`);
    await heading("Samir Haddad").waitFor();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const heading = (name: string) => page.locator(".panel").getByRole("heading", { name });
  const dialog = () => page.getByRole("dialog");
  const idOf = async (name: string) => {
    const found = await page.request.get(`${server.url}/api/entities?q=${name}&limit=1`);
    return String((await found.json()).entities[0].id);
  };
  /** What a colleague does, in a window of their own. */
  const judge = (judgement: object) =>
    page.request.post(`${server.url}/api/judgements`, { data: { judgement } });

  it("shows what the other one did", async () => {
    await judge({ kind: "edit-entity", entity: samir, set: { description: "a broker" } });

    await page.locator(".panel").getByText("a broker").waitFor({ timeout: 10_000 });
  });

  it("keeps what is being written, and does not give it to whom the other one merged it into", async () => {
    await page.locator(".panel").getByRole("button", { name: "Edit" }).first().click();
    await dialog().getByLabel("Name", { exact: true }).fill("Sam Haddad");
    await judge({ kind: "merge", into: karim, from: [samir] });
    await page.waitForResponse((response) => response.url().includes("/api/status"));

    await dialog().getByRole("button", { name: "Save the change" }).click();

    await dialog().getByText("Samir Haddad is now part of Karim Haddad").waitFor();
    assert.equal(await dialog().getByLabel("Name", { exact: true }).inputValue(), "Sam Haddad");
    const entity = await page.request.get(
      `${server.url}/api/entities/${encodeURIComponent(karim)}`,
    );
    assert.equal((await entity.json()).name, "Karim Haddad");
  });

  it("shows what the other one did once it is no longer written", async () => {
    await dialog().getByRole("button", { name: "Cancel" }).click();

    await heading("Karim Haddad").waitFor({ timeout: 10_000 });
  });

  it("asks for the graph once after one's own judgement", async () => {
    let asked = 0;
    page.on("request", (request) => {
      if (/\/api\/graph|\/neighbourhood/.test(request.url())) asked += 1;
    });
    const accept = page.locator(".panel").getByRole("button", { name: "Accept" }).first();

    await accept.click();
    await page.locator(".panel").getByText("Accepted.").waitFor();
    // the server tells of it within three seconds
    await page.waitForTimeout(4_000);

    assert.equal(asked, 1);
  });
});
