import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { assertAccessible } from "./assert-accessible.ts";
import { type OpenExplorer, openExplorer } from "./open-explorer.ts";

const GOOD = [
  "Owner,Owner type,Relation,Company,Target type,Link",
  "William Barr,,OWNS,Acme Shipping,Organization,https://example.org/register",
  "Marcelo Ebrard,,OWNS,Acme Shipping,Organization,https://example.org/register",
].join("\n");
const WRONG = GOOD.replace("Owner,Owner type", "Holder,Its type").replace(",OWNS", ",EATS");

/** A data journalist with a table: real server, real browser. Its tests go on from one another. */
describe("importing a CSV file in the explorer", function () {
  this.timeout(120_000);
  let explorer: OpenExplorer;
  let page: Page;

  before(async () => {
    explorer = await openExplorer();
    page = explorer.page;
  });
  after(() => explorer?.close());

  const dialog = () => page.getByRole("dialog", { name: "Import a CSV file" });
  const importButton = () => dialog().getByRole("button", { name: "Import", exact: true });
  const choose = (name: string, text: string) =>
    dialog()
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  const edges = async () => {
    const statement = "MATCH (a)-[r:OWNS]->(b) RETURN a.name, b.name ORDER BY a.name";
    const response = await page.request.post(`${explorer.url}/api/cypher`, { data: { statement } });
    return (await response.json()).rows;
  };

  it("opens from the form for an edge, and asks for a file", async () => {
    await page.keyboard.press("e");
    await page.getByRole("button", { name: "Import a CSV file" }).click();

    await dialog().waitFor();
    assert.ok(await importButton().isDisabled());
    await assertAccessible(page, "import-csv-empty");
  });

  it("lists what is wrong by line once its columns are chosen, and cannot be imported then", async () => {
    await choose("owners.csv", WRONG);
    await dialog().getByText('there is no column "subject"').waitFor();
    await dialog().getByLabel("Who subject").selectOption("Holder");

    await dialog().getByText("Line 2").waitFor();
    await dialog().getByText('there is no relation type "EATS"').waitFor();
    assert.ok(await importButton().isDisabled());
    await assertAccessible(page, "import-csv-wrong");
  });

  it("guesses which column is what, and says what would come of it", async () => {
    await choose("owners.csv", GOOD);

    await dialog().getByText("2 claims, 1 entity, 2 edges will come.").waitFor();
    assert.equal(await dialog().getByLabel("Who subject").inputValue(), "Owner");
    assert.equal(await dialog().getByLabel("to whom object").inputValue(), "Company");
    assert.equal(await dialog().getByLabel("Address of the source url").inputValue(), "Link");
    await assertAccessible(page, "import-csv");
  });

  it("imports it, and takes all of it back at once", async () => {
    await importButton().click();
    await dialog()
      .getByText(/^Imported owners\.csv/)
      .waitFor();
    const imported = await edges();
    await assertAccessible(page, "import-csv-done");

    await dialog().getByRole("button", { name: "Undo" }).click();
    await dialog().getByText("It was taken back.").waitFor();

    assert.deepEqual(imported, [
      ["Marcelo Ebrard", "Acme Shipping"],
      ["William Barr", "Acme Shipping"],
    ]);
    assert.deepEqual(await edges(), []);
  });

  it("says why a file cannot be read", async () => {
    await dialog().getByRole("button", { name: "Import another" }).click();
    await choose("broken.csv", 'name,type\n"Acme');

    await dialog()
      .getByRole("alert")
      .getByText(/no CSV/)
      .waitFor();
    assert.ok(await importButton().isDisabled());
  });

  it("imports entities", async () => {
    await dialog().getByRole("button", { name: "Entities" }).click();
    await choose("people.csv", "Name,Kind\nAcme Shipping,Organization");
    await dialog().getByText("1 entity will come.").waitFor();
    await importButton().click();

    await dialog()
      .getByText(/^Imported people\.csv/)
      .waitFor();
    await dialog().getByRole("button", { name: "Done" }).click();
    await dialog().waitFor({ state: "detached" });
  });
});
