import assert from "node:assert/strict";
import { extractText } from "../extract-text.ts";

const NAMES: readonly (readonly [title: string, text: string, names: readonly string[]])[] = [
  [
    "has the surname that two given names share",
    "Laura and Peter Skipworth bought the farm. Mrs Skipworth wept. Laura laughed.",
    ["Laura Skipworth", "Peter Skipworth"],
  ],
  [
    "has the surname that two double given names share",
    "Ana Lúcia and João Batista Meneghetti hold 17 percent of Uirapuru.",
    ["Ana Lúcia Meneghetti", "João Batista Meneghetti", "Uirapuru"],
  ],
  [
    "has no surname that it does not share",
    "Ana Lopez wept. Ana and Peter Skipworth bought the farm.",
    ["Ana Lopez", "Peter Skipworth"],
  ],
  [
    "is the firm without its form and its kind",
    "Frigorífico Uirapuru SA agreed to buy the plant. Uirapuru paid.",
    ["Frigorífico Uirapuru SA"],
  ],
  [
    "is the firm by the first half of its double name",
    "Drobex-Wielkopolska sued Jonas Weber in Rawicz. Drobex's shareholders won.",
    ["Drobex-Wielkopolska", "Jonas Weber", "Rawicz"],
  ],
  [
    "is the firm without its country",
    "Elena Montalvo sued Lindhorst Aero of Germany and the Bank of China.",
    ["Elena Montalvo", "Lindhorst Aero", "Germany", "Bank of China"],
  ],
  [
    "is the port without whose it is",
    "Jonas Weber repaired it in the Faroese port of Skála.",
    ["Jonas Weber", "Skála"],
  ],
  [
    "is the race by its first word",
    "Luc Desmedt won the Vuelta a España. The Vuelta ends on Sunday.",
    ["Luc Desmedt", "Vuelta a España"],
  ],
  [
    "is the country and not its airline with an article",
    "The Emirates say that they arm nobody. The UAE met Jonas Weber.",
    ["United Arab Emirates", "Jonas Weber"],
  ],
  [
    "is the person with the half of the surname behind a hyphen",
    "Professor Abosede Olanrewaju-Pyne met Jonas Weber in Ibadan.",
    ["Abosede Olanrewaju-Pyne", "Jonas Weber", "Ibadan"],
  ],
  [
    "is a person whom the analyser takes for a firm",
    "A drone struck the bakery of Adam Ishaq Kibir. His brother Nureldin was killed.",
    ["Adam Ishaq Kibir", "Nureldin"],
  ],
  [
    "is the office by the capitals and small letters that it is known as",
    "Poland's Office of Competition and Consumer Protection, known as UOKiK, has to clear it.",
    ["Poland", "Office of Competition and Consumer Protection"],
  ],
];

describe("Who goes by two names", () => {
  for (const [title, text, names] of NAMES) {
    it(title, async () => {
      const { entities } = await extractText(text);

      assert.deepEqual(
        entities.filter(({ isNamed }) => isNamed).map(({ name }) => name),
        names,
      );
    });
  }
});
