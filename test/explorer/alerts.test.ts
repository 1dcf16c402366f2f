import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { readXml } from "../read-xml.ts";
import { playSite, send } from "../server/intake/play-site.ts";
import { assertAccessible } from "./assert-accessible.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const FIRST = "Attorney General William Barr met Ann Lee in Washington on Monday.";
const SECOND = "William Barr sued Ann Lee in Toledo on Friday. Ann Lee denied that she paid Barr.";
const MEETINGS = "MATCH (a:Person)-[:MET_WITH]->(b:Person)\nRETURN a.name, b.name";

/** Being told of news as a desk is: real server, real browser. The tests go on from one another. */
describe("alerts in the explorer", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await addArticle(FIRST);
    await page.goto(server.url);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const addArticle = (text: string, title = "A report") =>
    page.request.post(`${server.url}/api/articles`, {
      data: { title, text, publisher: "The Paper" },
    });
  const dialog = () => page.getByRole("dialog");
  const panel = () => page.locator(".panel");
  const bell = () => page.getByRole("button", { name: /^Alerts/ });
  const alert = (title: string) =>
    dialog()
      .locator(".alert")
      .filter({ has: page.getByRole("heading", { name: title }) });

  async function openEntity(name: string): Promise<void> {
    const found = await page.request.get(`${server.url}/api/entities?q=${name}&limit=1`);
    const [{ id }] = (await found.json()).entities;
    await page.goto(`${server.url}/#entity=${encodeURIComponent(id)}`);
    await panel().getByRole("heading", { name }).waitFor();
  }

  it("say how to make one where there is none", async () => {
    await bell().click();

    await dialog().getByText("An alert is a search that goes on").waitFor();
    await assertAccessible(page, "alerts-empty");
    await page.keyboard.press("Escape");
  });

  it("are made from an entity, by keyboard", async () => {
    await openEntity("William Barr");
    await panel().getByRole("button", { name: "Alert me of news" }).focus();
    await page.keyboard.press("Enter");
    await dialog().getByText("Tells of new claims about William Barr.").waitFor();
    await assertAccessible(page, "alert-form");

    await dialog().getByLabel("Name").focus();
    await page.keyboard.press("Enter");

    await alert("William Barr")
      .getByText(/Anything new about William Barr/)
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("are made from an edge, for what one end denies", async () => {
    await panel().getByText("met with").first().waitFor();
    const { edges } = await (await page.request.get(`${server.url}/api/graph`)).json();
    const { id } = edges.find(({ type }: { readonly type: string }) => type === "MET_WITH");
    await page.goto(`${server.url}/#edge=${encodeURIComponent(id)}`);
    await panel().getByRole("button", { name: "Alert me of news" }).click();
    await dialog().getByLabel("Status").selectOption("denied");
    await dialog().getByLabel("Name").fill("What they deny");

    await dialog().getByRole("button", { name: "Create alert" }).click();

    await alert("What they deny")
      .getByText(/between .* and .*: denied/)
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("are made from what is written in the console, and from a saved query", async () => {
    await page.getByRole("button", { name: "Cypher console" }).click();
    await page.getByRole("textbox", { name: "Cypher statement" }).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(MEETINGS);
    await page.getByRole("button", { name: "Alert on new rows", exact: true }).click();
    await dialog().getByLabel("Name").fill("Meetings");
    await assertAccessible(page, "alert-form-cypher");
    await dialog().getByRole("button", { name: "Create alert" }).click();
    await alert("Meetings").waitFor();
    await page.keyboard.press("Escape");

    await page
      .getByRole("button", { name: /^Alert on new rows of “Who denies what another/ })
      .click();
    await dialog().getByRole("button", { name: "Create alert" }).click();

    await alert("Who denies what another affirms").waitFor();
    await page.keyboard.press("Escape");
    await assertAccessible(page, "console-with-alerts");
    await page.getByRole("button", { name: "Cypher console" }).click();
  });

  it("say why one was not made", async () => {
    await panel().getByRole("button", { name: "Alert me of news" }).click();
    await dialog().getByText("Tell another program, too").click();
    await dialog().getByLabel("Webhook (optional)").fill("https://hooks.example/x");

    await dialog().getByRole("button", { name: "Create alert" }).click();

    await dialog()
      .getByRole("alert")
      .filter({ hasText: 'Nothing is sent to "hooks.example"' })
      .waitFor();
    await dialog().getByRole("button", { name: "Cancel" }).click();
    assert.equal(await dialog().locator(".alert").count(), 4);
    await page.keyboard.press("Escape");
  });

  it("show on the open page what an article brings", async () => {
    await addArticle(SECOND, "A suit");
    await addArticle("Bo Ray met Ann Lee in Toledo on Sunday.");

    await page.getByRole("button", { name: /^Alerts: \d+ unread/ }).waitFor({ timeout: 30_000 });
    await bell().click();

    await alert("William Barr")
      .getByRole("button", { name: "William Barr sued Ann Lee", exact: true })
      .waitFor();
    await alert("What they deny")
      .getByText(/denied that she paid/)
      .waitFor();
    await alert("Meetings").getByRole("cell", { name: "Bo Ray" }).waitFor();
    await assertAccessible(page, "alerts");
  });

  it("lead to the edge of what they found, which is read then", async () => {
    const before = await unread();

    await alert("William Barr")
      .getByRole("button", { name: "William Barr sued Ann Lee", exact: true })
      .click();

    await panel().getByRole("heading", { name: /sued/ }).waitFor();
    await page.waitForFunction(
      (label) => document.querySelector(".alerts-button")?.getAttribute("aria-label") !== label,
      `Alerts: ${before} unread`,
    );
    assert.equal(await unread(), before - 1);
  });

  it("lead to the article, and to the statement in the console", async () => {
    await bell().click();
    await alert("What they deny").locator(".article-title").first().click();
    await panel().getByText("sued Ann Lee in Toledo").first().waitFor();
    await bell().click();

    await alert("Meetings")
      .getByRole("button", { name: "Open the statement in the console" })
      .click();

    await page.getByText(/^\d rows in \d+ ms$/).waitFor();
    await page.getByRole("button", { name: "Cypher console" }).click();
  });

  it("are marked as read, paused, looked at, and give the address of their feed", async () => {
    const title = "William Barr";
    await addArticle("William Barr praised Bo Ray in Lima on Tuesday.");
    await bell().click();
    await dialog()
      .getByRole("button", { name: `Check now: ${title}` })
      .click();
    await dialog()
      .getByRole("button", { name: `Mark all as read: ${title}` })
      .click();
    await dialog()
      .getByRole("button", { name: `Mark all as read: ${title}` })
      .waitFor({ state: "detached" });
    await dialog()
      .getByRole("button", { name: `Pause: ${title}` })
      .click();
    await dialog()
      .getByRole("button", { name: `Go on: ${title}` })
      .waitFor();

    await dialog()
      .getByRole("button", { name: `Copy the feed’s address: ${title}` })
      .click();

    const address = await dialog().getByLabel(`Address of the feed: ${title}`).inputValue();
    const feed = await (await page.request.get(address)).text();
    assert.ok(readXml(feed).some(({ text }) => text === title));
    await assertAccessible(page, "alerts-read");
  });

  it("are removed, and put back with what they found", async () => {
    const title = "What they deny";
    await dialog()
      .getByRole("button", { name: `Remove: ${title}` })
      .click();
    await alert(title).waitFor({ state: "detached" });

    await dialog().getByRole("button", { name: "Undo" }).click();

    await alert(title)
      .getByText(/denied that she paid/)
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("have thrown nothing", () => {
    assert.deepEqual(errors, []);
  });

  const unread = async () =>
    Number(/\d+/.exec((await bell().getAttribute("aria-label")) ?? "")?.[0] ?? 0);
});

describe("feeds in the explorer", function () {
  this.timeout(120_000);
  let site: Awaited<ReturnType<typeof playSite>>;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  /** Whether the feed's server works. */
  let works = true;

  before(async () => {
    const rss = send(
      `<rss version="2.0"><channel><title>Ledger</title><item><title>Talks</title><link>/story</link></item></channel></rss>`,
      "application/rss+xml",
    );
    site = await playSite({
      "/rss": (response, request) =>
        works ? rss(response, request) : void response.writeHead(503).end(),
      "/story": send(`<article><h1>Talks</h1><p>${FIRST}</p></article>`),
    });
    [server, browser] = await Promise.all([
      startServer({ NEWSGRAPH_FETCH_ALLOW: site.host }),
      openBrowser(),
    ]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(server.url);
    await page.getByRole("button", { name: "Add article" }).click();
    await dialog().getByRole("button", { name: "Feeds" }).click();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    await site?.stop();
  });
  const dialog = () => page.getByRole("dialog", { name: "Add an article" });

  it("say what they are where there is none", async () => {
    await dialog()
      .getByText(/There are none yet/)
      .waitFor();
    await assertAccessible(page, "feeds-empty");
  });

  it("are added by their address, and their articles come in", async () => {
    await dialog().getByLabel("Address of a feed").fill(`${site.url}/rss`);
    await page.keyboard.press("Enter");

    await dialog()
      .getByText(/1 article so far · asked .* · next /)
      .waitFor();
    await dialog()
      .getByRole("button", { name: /^Queue/ })
      .click();
    await dialog().locator(".job.is-done").waitFor({ timeout: 60_000 });
    await dialog().getByRole("button", { name: "Feeds" }).click();
  });

  it("say why one cannot be added", async () => {
    await dialog().getByLabel("Address of a feed").fill(`${site.url}/story`);
    await dialog().getByRole("button", { name: "Add feed" }).click();

    await dialog().getByRole("alert").waitFor();
  });

  it("are asked now, and say what went wrong", async () => {
    works = false;

    await dialog().getByRole("button", { name: "Ask now: Ledger" }).click();

    await dialog()
      .getByText(/answers with 503/)
      .waitFor();
    await assertAccessible(page, "feeds");
    works = true;
  });

  it("are removed, and put back", async () => {
    await dialog().getByRole("button", { name: "Remove: Ledger" }).click();
    await dialog().getByText("“Ledger” is removed; its articles stay.").waitFor();
    await dialog()
      .getByText(/There are none yet/)
      .waitFor();

    await dialog().getByRole("button", { name: "Undo" }).click();

    await dialog().getByRole("button", { name: "Ask now: Ledger" }).waitFor();
  });
});
