import assert from "node:assert/strict";
import { assertAccessible } from "./assert-accessible.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

const TEXT = `A career is over

LIMA, Nov. 6, 2020 - Paul Chen was chief executive of Orlin Group from 2012 to 2018. Ana Lopez met Jorge Diaz on Tuesday. Ana Lopez accused Paul Chen of fraud.`;

describe("when things happened", function () {
  this.timeout(60_000);
  let explorer: OpenExplorer;

  before(async () => {
    explorer = await openExplorer(TEXT);
    await explorer.page.getByRole("button", { name: "List of edges" }).click();
  });
  after(() => explorer?.close());

  const relations = () =>
    explorer.page.locator(".edge-table tbody tr td:nth-child(2)").allInnerTexts();

  it("is told in years where it is whole years, and what is over in the past", async () => {
    const { page } = explorer;
    const row = page.locator(".edge-table tbody tr", { hasText: "Orlin Group" });

    assert.match((await row.textContent()) ?? "", /headed.*2012\s–\s2018/);
    await row.getByRole("button", { name: /headed/ }).click();
    const panel = page.locator(".panel");
    await panel.getByText(/happened 2012\s–\s2018/).waitFor();
    await panel.locator(".claim-triple", { hasText: "headed" }).waitFor();
  });

  it("is what edges can be chosen by, and those of which nobody says when are kept where they are asked for", async () => {
    const { page } = explorer;
    const happened = page.getByRole("region", { name: "Happened" });

    await happened.getByLabel("from").fill("2018-01-01");
    await happened.getByLabel("to").fill("2019-12-31");
    await page.locator(".edge-table tbody tr").nth(1).waitFor({ state: "detached" });
    assert.deepEqual(await relations(), ["headed"]);
    await assertAccessible(page, "a period in which things happened");
    await happened.getByLabel(/also the \d+ edges? of which nobody says when/).check();
    await page.getByText("accused").first().waitFor();

    const found = await relations();
    assert.ok(found.includes("accused") && found.includes("headed"));
    assert.ok(!found.includes("met with"));
    assert.match(page.url(), /happened-from=2018-01-01&happened-to=2019-12-31&happened-undated/);
  });

  it("leaves nothing where nothing happened then, says so, and that a period ends before it begins", async () => {
    const { page } = explorer;
    const happened = page.getByRole("region", { name: "Happened" });
    await happened.getByLabel(/also the/).uncheck();
    await happened.getByLabel("to").fill("2017-12-31");

    await happened.getByText("It ends before it begins.").waitFor();
    await page.getByRole("heading", { name: "No edge is left" }).waitFor();
    await page.getByRole("button", { name: "List of edges" }).click();
    await page.getByRole("heading", { name: "No entity is left" }).waitFor();

    await assertAccessible(page, "nothing left by the filters");
    await page.getByRole("button", { name: "List of edges" }).click();
    await happened.getByLabel("to").fill("2019-12-31");
    await happened.getByLabel(/also the/).check();
    await page.getByText("accused").first().waitFor();
  });

  it("is in the address, which shows the same again", async () => {
    const { page } = explorer;

    await page.reload();
    await page.locator(".edge-table tbody tr").first().waitFor();

    assert.ok(!(await relations()).includes("met with"));
    assert.equal(
      await page.getByRole("region", { name: "Happened" }).getByLabel("to").inputValue(),
      "2019-12-31",
    );
    await page.getByRole("button", { name: "Show all" }).first().click();
    await page.getByText("met with").first().waitFor();
    assert.deepEqual(explorer.errors, []);
  });
});
