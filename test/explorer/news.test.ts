import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible } from "./assert-accessible.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

const FIRST = "Attorney General William Barr met Ann Lee in Washington on Monday.";
const SECOND =
  "Ann Lee denied that she met William Barr. William Barr sued Cy Fox in Toledo on Friday.";
const WALL = [..."ABCDEFGHIJKLMNOPQR"].map((letter) => `William Barr sued ${letter}lan Voss.`);

/** Asking what is new, as a reporter does who was away: real server, real browser. The tests go on from one another. */
describe("what is new in the explorer", function () {
  this.timeout(120_000);
  let explorer: OpenExplorer;
  let page: Page;

  before(async () => {
    explorer = await openExplorer("");
    page = explorer.page;
  });
  after(() => explorer?.close());

  const addArticle = (title: string, text: string, publisher: string) =>
    page.request.post(`${explorer.url}/api/articles`, { data: { title, text, publisher } });
  const dialog = () => page.getByRole("dialog");
  const section = (title: string) => dialog().getByRole("region", { name: title, exact: true });
  const since = (label: string) => dialog().getByLabel("New since").selectOption({ label });
  const open = () => page.getByRole("button", { name: "What is new", exact: true }).click();

  it("says what to do where nothing came in", async () => {
    await open();

    await dialog()
      .getByText(/^No article since/)
      .waitFor();
    await dialog().getByRole("button", { name: "Add article" }).waitFor();
    await assertAccessible(page, "news-none");
  });

  it("lists what comes in while it is open, newest first", async () => {
    await addArticle("They met", FIRST, "The Paper");
    await section("New edges").getByText("met with").waitFor({ timeout: 30_000 });

    await addArticle("She denies it", SECOND, "The Post");
    await page.keyboard.press("Escape");
    await open();
    await section("New edges").getByText("Cy Fox").waitFor();

    const titles = await section("Articles").getByRole("button").allInnerTexts();
    assert.deepEqual(titles, ["She denies it", "They met"]);
    await assertAccessible(page, "news");
  });

  it("since an article is what came after it, with the status that edges had and have", async () => {
    await section("Articles").getByRole("button", { name: "They met" }).click();
    await page.locator(".panel").getByRole("button", { name: "What is new since" }).click();

    const change = section("Status changed").getByRole("listitem");
    await change.waitFor();
    assert.match((await change.textContent()) ?? "", /Asserted.*Disputed/);
    assert.match((await change.textContent()) ?? "", /The Post · She denies it/);
    assert.equal(await section("Articles").getByRole("listitem").count(), 1);
    await assertAccessible(page, "news-since-article");
  });

  it("opens an edge with its evidence", async () => {
    await section("Status changed")
      .getByRole("button", { name: /met with/ })
      .click();

    await dialog().waitFor({ state: "detached" });
    await page.locator(".panel").getByText("Ann Lee denied that she met").waitFor();
    assert.match(page.url(), /#edge=/);
  });

  it("opens with a key as it was left, also after a reload", async () => {
    await page.reload();
    await page.getByText(/^\d+ entities/).waitFor();

    await page.keyboard.press("n");

    await dialog().getByText("1 article after “They met” brought").waitFor();
    await dialog().getByRole("group", { name: "Article" }).getByText("They met").waitFor();
  });

  it("asks for another article by a part of its title, by keyboard", async () => {
    await dialog().getByRole("button", { name: "Choose another than They met" }).focus();
    await page.keyboard.press("Enter");
    await dialog().getByText("Choose an article: what came in after it is new.").waitFor();

    await dialog().getByRole("combobox", { name: "Article" }).focus();
    await page.keyboard.type("denies");
    await page.getByRole("option", { name: /She denies it/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");

    await dialog().getByText("No article after “She denies it”.").waitFor();
  });

  it("since a time and a day of publication is asked for with what these need", async () => {
    await since("a date and time…");
    await dialog().getByText("Choose a date and a time").waitFor();
    await dialog().getByLabel("Date and time").fill("2020-01-05T10:00");
    await section("New entities").getByText("Cy Fox").waitFor();
    await assertAccessible(page, "news-since-time");

    await since("a day of publication…");
    await dialog().getByLabel("Published on or after").fill("2020-01-05");

    await dialog().getByText("No article published since Jan 5, 2020.").waitFor();
    await assertAccessible(page, "news-published");
  });

  it("is marked as seen, which can be taken back", async () => {
    await since("an hour ago");
    await section("Articles").waitFor();

    await dialog().getByRole("button", { name: "Mark all as seen" }).click();
    await dialog()
      .getByText(/^No article since/)
      .waitFor();
    await assertAccessible(page, "news-seen");
    await dialog().getByRole("button", { name: "Undo" }).click();

    await section("Articles").getByText("They met").waitFor();
  });

  it("shows more where there is a lot", async () => {
    await dialog().getByRole("button", { name: "Mark all as seen" }).click();
    await addArticle("A wall of suits", WALL.join(" "), "The Times");
    await page.keyboard.press("Escape");
    await open();
    await section("New edges").waitFor();
    const rows = section("New edges").getByRole("listitem");
    const before = await rows.count();
    await assertAccessible(page, "news-many");

    await section("New edges")
      .getByRole("button", { name: /Show more/ })
      .click();

    await section("New edges")
      .getByRole("button", { name: /Show more/ })
      .waitFor({ state: "detached" });
    assert.equal(before, 12);
    assert.ok((await rows.count()) > before);
  });

  it("is shown in the graph, at an address of its own", async () => {
    await dialog().getByRole("button", { name: "Show in the graph" }).click();

    await page
      .locator(".scene-bar")
      .getByText("What is new, since all was marked as seen")
      .waitFor();
    await page.waitForFunction(() => location.hash.startsWith("#news=article"));
    await assertAccessible(page, "news-graph");
    await page.reload();

    await page
      .locator(".scene-bar")
      .getByText("What is new, since all was marked as seen")
      .waitFor();
  });

  it("leads to an alert on what is new", async () => {
    await page.keyboard.press("n");

    await dialog()
      .getByRole("button", { name: /^Alert me of news: .*Alan Voss/ })
      .first()
      .click();

    await dialog()
      .getByText(/Tells of new claims .*Alan Voss/)
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("says what to do where the server does not answer, or does not know the article", async () => {
    await page.route("**/api/news*", (route) => route.abort());
    await page.keyboard.press("n");
    await dialog().getByRole("alert").getByText("does not answer").waitFor();
    await assertAccessible(page, "news-problem");
    await page.unroute("**/api/news*");
    await dialog().getByRole("button", { name: "Try again" }).click();
    await section("Articles").waitFor();
    await page.keyboard.press("Escape");

    await page.evaluate(() => {
      const kept = {
        kind: "article",
        time: "",
        day: "",
        article: { id: "article:gone", title: "Gone" },
      };
      localStorage.setItem("newsgraph.news", JSON.stringify({ choice: kept }));
    });
    await page.reload();
    await page.getByText(/^\d+ entities/).waitFor();
    await page.keyboard.press("n");

    await dialog().getByRole("alert").getByText("does not know that article").waitFor();
    assert.deepEqual(explorer.errors, []);
  });
});
