import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { playSite, send } from "../server/intake/play-site.ts";
import { ARTICLE } from "./article.ts";
import { assertAccessible } from "./assert-accessible.ts";
import { openBrowser } from "./open-browser.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const TOKEN = "a-token-of-sixteen-or-more";

const html = `<!doctype html><html lang="en"><head><title>Talks</title></head><body><article>${ARTICLE.split(
  "\n\n",
)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("")}</article></body></html>`;

/** Getting reporting in as a desk does: real server, real browser. The tests go on from one another. */
describe("adding articles in the explorer", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  let site: Awaited<ReturnType<typeof playSite>>;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    site = await playSite({ "/story": send(html), "/elsewhere": send(html) });
    [server, browser] = await Promise.all([
      startServer({ NEWSGRAPH_FETCH_ALLOW: site.host, NEWSGRAPH_TOKEN: TOKEN }),
      openBrowser(),
    ]);
    page = await openPage(`${server.url}/#token=${TOKEN}`);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openPage(url: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      colorScheme: "light",
    });
    const opened = await context.newPage();
    opened.on("pageerror", (error) => errors.push(error.message));
    await opened.goto(url);
    return opened;
  }
  const dialog = () => page.getByRole("dialog", { name: "Add an article" });
  const tab = (name: string) =>
    dialog()
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .first();

  it("takes several files, and shows which could be read and why the other could not", async () => {
    const files = [
      ["barr.md", ARTICLE],
      ["scan.pdf", "%PDF-1.4 junk"],
      [
        "espanol.txt",
        "El fiscal general se reunió el martes con el canciller y los dos hablaron largo tiempo de las acusaciones contra un general retirado.\n",
      ],
    ] as const;
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    await page.getByRole("button", { name: "Add article" }).click();
    await tab("Files").click();
    await assertAccessible(page, "files");

    await dialog()
      .getByLabel("Files to add")
      .setInputFiles(files.map(([name]) => join(folder, name)));

    await dialog()
      .getByText(/Added: \d+ entities/)
      .waitFor({ timeout: 60_000 });
    await dialog()
      .getByText(/"scan\.pdf" cannot be read: it is damaged/)
      .waitFor();
    await dialog()
      .getByText(/is in Spanish, and newsgraph reads English only/)
      .waitFor();
    await assertAccessible(page, "queue");
  });

  it("has a pasted text given up when that is cancelled, and keeps what was written", async () => {
    const before = Number(await page.locator(".top-actions .count").first().textContent());
    const text = "Ana Lopez met Jonas Weber in Lima on Tuesday. ".repeat(4_000);
    await tab("Paste").click();
    await dialog().getByLabel("Text of the article").fill(text);
    await dialog().getByRole("button", { name: "Read and add" }).click();
    await dialog().getByText("Parsing its sentences…").waitFor();

    await dialog().getByRole("button", { name: "Cancel" }).click();

    await dialog().getByText("Parsing its sentences…").waitFor({ state: "detached" });
    assert.equal(await dialog().getByLabel("Text of the article").inputValue(), text);
    // the next one is read at once, and nothing of the first is added
    await dialog().getByLabel("Text of the article").fill("Bo Ray met Jonas Weber in Lima.");
    await dialog().getByRole("button", { name: "Read and add" }).click();
    await dialog()
      .getByText(/^Added: /)
      .waitFor();
    await page
      .locator(".top-actions .count", { hasText: String(before + 1) })
      .first()
      .waitFor();
    await dialog().getByRole("button", { name: "Add another" }).click();
  });

  it("fetches an address", async () => {
    await tab("Address").click();
    await dialog().getByLabel("Address of the article").fill(`${site.url}/story`);
    await assertAccessible(page, "address");

    await dialog().getByRole("button", { name: "Fetch and add" }).click();

    await dialog().locator(".job.is-done").nth(1).waitFor({ timeout: 60_000 });
  });

  it("tries one again by keyboard, and cancels nothing that has ended", async () => {
    await tab("Address").click();
    await dialog().getByLabel("Address of the article").fill(`${site.url}/none`);
    await page.keyboard.press("Enter");
    await dialog()
      .getByText(/404: there is no such page/)
      .waitFor({ timeout: 30_000 });

    await dialog()
      .getByRole("button", { name: `Try again: ${site.url}/none` })
      .focus();
    await page.keyboard.press("Enter");

    await dialog()
      .getByText(/404: there is no such page/)
      .waitFor();
    assert.equal(
      await dialog()
        .getByRole("button", { name: /^Cancel/ })
        .count(),
      0,
    );
  });

  it("leads from the queue to an article, and from the top bar to the queue", async () => {
    await dialog()
      .getByRole("button", { name: /^Read it: / })
      .first()
      .click();
    await page.locator(".panel").getByText("William Barr").first().waitFor();

    await page.getByRole("button", { name: /^Queue: \d failed/ }).click();

    await dialog().locator(".job.is-failed").first().waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
  });

  it("gives a bookmark that opens this page with the address of another, for a person to send", async () => {
    await page.getByRole("button", { name: "Help" }).click();
    const link = page.getByRole("link", { name: "Add to newsgraph" });
    const code = decodeURIComponent((await link.getAttribute("href")) ?? "").replace(
      /^javascript:/,
      "",
    );
    await assertAccessible(page, "help");
    await page.keyboard.press("Escape");
    const other = await openPage(`${site.url}/elsewhere`);
    const asked = site.requests.length;

    const [opened] = await Promise.all([other.waitForEvent("popup"), other.evaluate(code)]);

    // A page that another site opened has no token, and sends nothing by itself.
    await opened.getByLabel("Address of the article").waitFor();
    assert.equal(
      await opened.getByLabel("Address of the article").inputValue(),
      `${site.url}/elsewhere`,
    );
    assert.equal(new URL(opened.url()).hash, "");
    assert.equal(site.requests.length, asked);
    await opened.getByRole("button", { name: "Fetch and add" }).click();
    await opened.getByRole("dialog").getByLabel("This server asks for its token").fill(TOKEN);
    await opened.getByRole("dialog").getByRole("button", { name: "Use it in this tab" }).click();
    await opened.getByRole("button", { name: "Fetch and add" }).click();
    await opened.locator(".job").first().waitFor();
    await other.context().close();
  });

  it("takes what is selected on the other page as the text", async () => {
    const other = await openPage(
      `${server.url}/#add=${encodeURIComponent("https://paper.example/story")}&title=Talks&text=${encodeURIComponent("William Barr met Marcelo Ebrard.")}`,
    );

    await other.getByLabel("Text of the article").waitFor();

    assert.equal(
      await other.getByLabel("Text of the article").inputValue(),
      "William Barr met Marcelo Ebrard.",
    );
    assert.equal(await other.locator("#article-url").inputValue(), "https://paper.example/story");
    await other.context().close();
  });

  it("has thrown nothing", () => {
    assert.deepEqual(errors, []);
  });
});
