import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { EntityClaimsAnswer } from "../../server/routes/claims.schema.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** Two who edit one thing at once: real server, real browser. Its tests go on from one another. */
describe("the explorer, while somebody else edits the same", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let samir: string;

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    const text = "Samir Haddad paid Bo Ray for a report.";
    await page.request.post(`${server.url}/api/articles`, { data: { text } });
    const found = await page.request.get(`${server.url}/api/entities?q=Samir&limit=1`);
    samir = String((await found.json()).entities[0].id);
    await page.goto(`${server.url}/#entity=${encodeURIComponent(samir)}`);
    await page.locator(".panel").getByRole("heading", { name: "Samir Haddad" }).waitFor();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const dialog = () => page.getByRole("dialog");
  const name = () => dialog().getByLabel("Name", { exact: true });
  const description = () => dialog().getByLabel("Description");
  const press = (button: string) => dialog().getByRole("button", { name: button }).click();
  const edit = (at: number) =>
    page.locator(".panel").getByRole("button", { name: "Edit" }).nth(at).click();
  const shown = async () => {
    const path = `/api/entities/${encodeURIComponent(samir)}/claims`;
    return EntityClaimsAnswer.parse(await (await page.request.get(server.url + path)).json());
  };
  /** What Ann does, in a window of her own. */
  const judge = (judgement: object) =>
    page.request.post(`${server.url}/api/judgements`, { data: { judgement, by: "Ann" } });

  it("says who changed what, and keeps what is written", async () => {
    await edit(0);
    await name().fill("Sam Haddad");
    await description().fill("a banker");
    await judge({ kind: "edit-entity", entity: samir, set: { description: "a broker" } });

    await press("Save the change");

    await dialog().getByText("Ann changed the description to “a broker”").waitFor();
    assert.deepEqual(
      [await name().inputValue(), await description().inputValue()],
      ["Sam Haddad", "a banker"],
    );
    assert.equal((await shown()).entity.name, "Samir Haddad");
  });

  it("takes theirs where one wants it, and keeps the rest of what is written", async () => {
    await press("Take theirs");
    await dialog().getByText("Meanwhile:").waitFor({ state: "detached" });
    const [called, described] = [await name().inputValue(), await description().inputValue()];

    await press("Save the change");
    await dialog().waitFor({ state: "detached" });

    assert.deepEqual([called, described], ["Sam Haddad", "a broker"]);
    const { entity } = await shown();
    assert.deepEqual([entity.name, entity.description], ["Sam Haddad", "a broker"]);
  });

  it("saves one's own over theirs where one wants it", async () => {
    const [claim] = (await shown()).claims;
    await edit(1);
    await dialog().getByLabel("in words").fill("bribed");
    await dialog().getByLabel("Why").fill("as the paper has it");
    await judge({ kind: "edit-claim", claim: claim?.id, set: { predicate: "handed money to" } });
    await press("Save the change");
    await dialog().getByText("Ann changed the words to “handed money to”").waitFor();

    await press("Save mine over it");
    await dialog().waitFor({ state: "detached" });

    assert.equal((await shown()).claims[0]?.predicate, "bribed");
    const log = await (await page.request.get(`${server.url}/api/judgements?limit=1`)).json();
    assert.equal(log.judgements[0].why, "as the paper has it");
  });

  it("does not accept what somebody rejected a moment ago, and shows that they did", async () => {
    const [claim] = (await shown()).claims;
    // what others do is not told here in time
    await page.route("**/api/events", (route) => route.abort());
    await page.reload();
    const accept = page.locator(".claim-actions").getByRole("button", { name: "Accept" }).first();
    await accept.waitFor();
    await judge({ kind: "reject", claims: [claim?.id] });

    await accept.click();

    await page.getByText("Ann rejected it meanwhile. Nothing was saved").waitFor();
    await page.locator(".claim-actions").getByText("rejected", { exact: true }).waitFor();
    assert.equal((await shown()).claims[0]?.review, "rejected");
  });
});
