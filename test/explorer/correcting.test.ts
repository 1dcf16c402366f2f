import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { assertAccessible } from "./assert-accessible.ts";
import { openBrowser } from "./open-browser.ts";
import { pressButton } from "./press-button.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const ARTICLES = [
  {
    title: "Minister meets envoy",
    publisher: "The Paper",
    publishedAt: "2020-11-17",
    text: "William Barr met Ann Lee in Washington on Monday. William Barr paid Bo Ray for a report.",
  },
  {
    title: "Striker leaves",
    publisher: "The Post",
    publishedAt: "2020-11-19",
    text: "William Barr accused Cy Fox of fraud on Tuesday.",
  },
];

/** A desk that corrects what was read: real server, real browser. Its tests go on from one another. */
describe("correcting entities and claims in the explorer", function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let barr: string;

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    for (const data of ARTICLES) await page.request.post(`${server.url}/api/articles`, { data });
    const found = await page.request.get(`${server.url}/api/entities?q=Barr&limit=1`);
    barr = (await found.json()).entities[0].id;
    await page.goto(`${server.url}/#entity=${encodeURIComponent(barr)}`);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const panel = () => page.locator(".panel");
  const dialog = () => page.getByRole("dialog");

  async function rows(statement: string): Promise<unknown[][]> {
    const response = await page.request.post(`${server.url}/api/cypher`, { data: { statement } });
    return (await response.json()).rows;
  }
  const undo = async (what: string) => {
    await panel().locator(".judging-bar").getByText(what).waitFor();
    await panel().locator(".judging-bar").getByRole("button", { name: "Undo" }).click();
    await panel().locator(".judging-bar").getByText(what).waitFor({ state: "detached" });
  };

  it("says what is wrong with an entity's new name where it is written", async () => {
    await panel().getByRole("button", { name: "Edit" }).first().click();
    await dialog().getByText("Nothing is changed yet.").waitFor();

    await dialog().getByLabel("Name", { exact: true }).fill(" ");

    await dialog().getByText("Give it a name.").waitFor();
    await dialog().getByRole("button", { name: "Save the change" }).click({ force: true });
    assert.ok(await dialog().isVisible());
  });

  it("corrects name, type, description and aliases of an entity, having said what would change", async () => {
    await dialog().getByLabel("Name", { exact: true }).fill("William P. Barr");
    await dialog().getByLabel("Description").fill("attorney general");
    await dialog().getByLabel("Aliases", { exact: true }).last().fill("Bill Barr");
    await page.keyboard.press("Enter");
    await dialog().getByRole("button", { name: "Remove the alias Bill Barr" }).waitFor();
    await dialog().getByText("1 entity will change.").waitFor();
    await assertAccessible(page, "edit-entity");

    await dialog().getByLabel("Why").fill("his full name");
    await dialog().getByRole("button", { name: "Save the change" }).click();
    await dialog().waitFor({ state: "detached" });

    await panel().getByRole("heading", { name: "William P. Barr" }).waitFor();
    const [row] = await rows(
      "MATCH (e:Entity {name: 'William P. Barr'}) RETURN e.description, e.aliases",
    );
    assert.deepEqual(row, ["attorney general", ["Bill Barr", "William Barr"]]);
    assert.deepEqual(await rows("MATCH (j:Judgement {kind: 'edit-entity'}) RETURN j.why"), [
      ["his full name"],
    ]);
  });

  it("tells it in the entity's history, with the articles", async () => {
    await panel().getByText("History").first().click();

    const steps = panel().locator(".history-steps").first();
    await steps.getByText("attorney general").waitFor();
    assert.match(
      (await steps.textContent()) ?? "",
      /Minister meets envoy.*The Paper.*Edited: name/,
    );
    await assertAccessible(page, "history");
  });

  it("takes the correction back", async () => {
    await undo("Edited William Barr.");

    await panel().getByRole("heading", { name: "William Barr", exact: true }).waitFor();
    await panel().getByText("History").first().click();
  });

  it("splits off what an article says of another of the name, and takes that back", async () => {
    await panel().getByRole("button", { name: "Split off…" }).click();
    await dialog().getByText("Choose the articles that speak of another.").waitFor();
    await dialog()
      .getByRole("checkbox", { name: /Striker leaves/ })
      .check();
    await dialog().getByText("1 claim goes to the other.").waitFor();
    await assertAccessible(page, "split-entity");

    await dialog().getByRole("button", { name: "Split off" }).click();
    await dialog().waitFor({ state: "detached" });
    const named = "MATCH (e:Entity {name: 'William Barr'}) RETURN count(e)";
    const split = await rows(named);
    await undo("Split William Barr.");

    assert.deepEqual(split, [[2]]);
    assert.deepEqual(await rows(named), [[1]]);
  });

  it("does not split off every article", async () => {
    await panel().getByRole("button", { name: "Split off…" }).click();
    await dialog()
      .getByRole("checkbox", { name: /Minister meets envoy/ })
      .check();
    await dialog()
      .getByRole("checkbox", { name: /Striker leaves/ })
      .check();

    await dialog().getByText("Leave William Barr at least one article.").waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    assert.ok(await panel().isVisible());
  });

  it("corrects a claim where it is read, and takes that back", async () => {
    const paid = panel().locator(".claim").filter({ hasText: "Bo Ray" }).first();
    await paid.getByRole("button", { name: "Edit" }).click();
    await dialog().getByLabel("does what").selectOption("DONATED_TO");
    await dialog().getByLabel("It is", { exact: true }).selectOption("alleged");
    await dialog().getByRole("button", { name: "Choose another than William Barr" }).click();
    await dialog().getByText("Choose who does it.").waitFor();
    await dialog().getByRole("combobox", { name: "Who" }).pressSequentially("Ann");
    await page.getByRole("option", { name: "Ann Lee" }).click();
    await dialog().getByLabel("When it happened").fill("2020-11-16");
    await dialog()
      .getByText(/will change/)
      .waitFor();
    await assertAccessible(page, "edit-claim");

    await dialog().getByRole("button", { name: "Save the change" }).click();
    await dialog().waitFor({ state: "detached" });
    const claims =
      "MATCH (s)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->({name: 'Bo Ray'}) RETURN s.name, c.relationType, c.status, c.eventFrom";
    const edited = await rows(claims);
    await undo("Edited the claim.");

    assert.deepEqual(edited, [["Ann Lee", "DONATED_TO", "alleged", "2020-11-16"]]);
    assert.equal((await rows(claims))[0]?.[0], "William Barr");
  });

  it("says where a relation is gone with its only claim, and shows it again when that is undone", async () => {
    const [[edge]] = (await rows("MATCH ()-[r:PAID]->() RETURN r.id")) as [[string]];
    await page.goto(`${server.url}/#edge=${encodeURIComponent(edge)}`);
    await panel().getByRole("button", { name: "Edit" }).click();
    await dialog().getByLabel("does what").selectOption("DONATED_TO");
    await dialog().getByRole("button", { name: "Save the change" }).click();

    await panel().getByText("Nothing states this relation any more.").waitFor();
    await undo("Edited the claim.");
    await panel()
      .getByRole("heading", { name: /William Barr.*paid.*Bo Ray/ })
      .waitFor();
  });

  it("corrects a claim in the review with one key, and goes on to the next; undone, it comes back", async () => {
    await page.getByRole("button", { name: "Review", exact: true }).click();
    await dialog().getByRole("button", { name: "Edit e" }).waitFor();
    const count = async () =>
      Number.parseInt(
        (await dialog()
          .getByText(/to look at/)
          .textContent()) ?? "",
        10,
      );
    const triple = () => dialog().locator(".review-card .claim-triple").textContent();
    const [before, first] = [await count(), await triple()];

    await page.keyboard.press("e");
    await dialog().getByLabel("does what").waitFor();
    await page.keyboard.press("Escape");
    await dialog().getByRole("button", { name: "Edit e" }).waitFor();
    await page.keyboard.press("e");
    await dialog().getByLabel("does what").selectOption("WARNED");
    await dialog().getByLabel("Why").fill("are read, as in rear");
    await assertAccessible(page, "review-edit");
    await dialog().getByRole("button", { name: "Save the change" }).click();
    await dialog().getByText("Edited the claim.").waitFor();
    const decided = await rows(
      "MATCH (j:Judgement) WHERE j.kind IN ['accept', 'reject'] RETURN count(j)",
    );
    await dialog()
      .getByText(`${before - 1} to look at`)
      .waitFor();
    await page.keyboard.press("u");
    await dialog().getByText("Edited the claim.").waitFor({ state: "detached" });

    assert.deepEqual(decided, [[0]]);
    await dialog().getByText(`${before} to look at`).waitFor();
    assert.equal(await triple(), first);
  });

  it("removes an article with what it alone states, having said what would go, and takes that back", async () => {
    const [[id] = []] = await rows("MATCH (a:Article {title: 'Striker leaves'}) RETURN a.id");
    const accusations = () => rows("MATCH ()-[r:ACCUSED]->() RETURN r.claims");
    await page.goto(`${server.url}/#article=${encodeURIComponent(String(id))}`);
    await page.reload();
    await panel().getByRole("button", { name: "Remove…" }).click();
    await dialog()
      .getByText(/^1 article, 1 claim, .* will go/)
      .waitFor();
    await dialog().getByLabel("Everything from The Post").check();
    await dialog().getByLabel("This article", { exact: false }).first().check();
    await dialog()
      .getByText(/^1 article, 1 claim, .* will go/)
      .waitFor();
    await assertAccessible(page, "remove-article");
    assert.equal((await accusations()).length, 1);

    await dialog().getByRole("button", { name: "Remove", exact: true }).click();
    await panel().getByText("This article was removed from the graph").waitFor();

    assert.deepEqual(await accusations(), []);
    await undo("Removed “Striker leaves”");
    await panel().getByRole("heading", { name: "Striker leaves" }).waitFor();
    assert.equal((await accusations()).length, 1);
  });

  it("brings a removed article back from its address, and when it is pasted again", async () => {
    const [[id] = []] = await rows("MATCH (a:Article {title: 'Striker leaves'}) RETURN a.id");
    const remove = () =>
      page.request.post(`${server.url}/api/judgements`, {
        data: { judgement: { kind: "remove-source", publisher: "The Post" }, why: "a hoax" },
      });
    await remove();
    await page.goto(`${server.url}/#article=${encodeURIComponent(String(id))}`);
    await page.reload();
    await panel().getByText("With everything from The Post (1 article)").waitFor();
    await panel().getByText("“a hoax”").waitFor();
    await assertAccessible(page, "removed-article");

    await panel().getByRole("button", { name: "Undo the removal" }).click();
    await panel().getByRole("heading", { name: "Striker leaves" }).waitFor();
    await remove();
    await page.getByRole("button", { name: "Add article" }).first().click();
    await dialog()
      .getByLabel("Text of the article")
      .fill(ARTICLES[1]?.text ?? "");
    await dialog().locator("summary").click();
    await dialog().getByLabel("Publisher").fill("The Post");
    await dialog().getByRole("button", { name: "Read and add" }).click();
    await dialog().getByText("until its removal is undone").waitFor();
    assert.equal(await dialog().getByRole("button", { name: "Read it" }).count(), 0);
    await pressButton(dialog(), "Undo the removal");
    await dialog().getByRole("button", { name: "Read it" }).click();

    await panel().getByRole("heading", { name: "Striker leaves" }).waitFor();
  });
});
