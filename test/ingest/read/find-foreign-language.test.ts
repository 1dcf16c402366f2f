import assert from "node:assert/strict";
import { findForeignLanguage } from "../../../ingest/read/find-foreign-language.ts";

const FOREIGN: Readonly<Record<string, string>> = {
  Spanish:
    "El fiscal general de Estados Unidos, William Barr, se reunió el martes con el canciller mexicano Marcelo Ebrard en Ciudad de México y le prometió ayuda.",
  French:
    "Le procureur général des États-Unis, William Barr, a rencontré mardi le ministre mexicain Marcelo Ebrard à Mexico, selon une source.",
  German:
    "Der Justizminister der Vereinigten Staaten, William Barr, traf am Dienstag den mexikanischen Außenminister Marcelo Ebrard in Mexiko-Stadt und sprach lange mit ihm über die Klage.",
  Portuguese:
    "O procurador-geral dos Estados Unidos, William Barr, reuniu-se na terça-feira com o ministro mexicano Marcelo Ebrard na Cidade do México.",
  Danish:
    "USA's justitsminister William Barr mødte tirsdag Mexicos udenrigsminister Marcelo Ebrard i Mexico City, og de talte om sigtelserne mod en general.",
  Russian:
    "Генеральный прокурор США Уильям Барр встретился во вторник с министром иностранных дел Мексики Марсело Эбрардом в Мехико.",
};

describe("The language of an article", () => {
  for (const [language, text] of Object.entries(FOREIGN)) {
    it(`is recognised when it is ${language}`, async () => {
      assert.deepEqual(await findForeignLanguage(text), { name: language });
    });
  }

  for (const [what, text] of [
    [
      "is full of foreign names",
      "Andrés Manuel López Obrador, Salvador Cienfuegos Zepeda and Marcelo Ebrard Casaubón met Ngozi Okonjo-Iweala in Guadalajara.",
    ],
    [
      "quotes another language",
      "His last words to his younger brother were short, and the crowd that had come to the court heard them: “Ne pleure pas, Alfred! J'ai besoin de tout mon courage!”",
    ],
    [
      "is a short list of names",
      "Reid said talks between Port Ellen and Valmont broke down. Goldman Reyes advised Orlin, and Barker & Stone advised Kestrel.",
    ],
  ] as const) {
    it(`is English when the text ${what}`, async () => {
      assert.equal(await findForeignLanguage(text), undefined);
    });
  }

  it("is nobody's guess when the text is short", async () => {
    assert.equal(await findForeignLanguage("Roma e Milano"), undefined);
  });

  it("is that of the article, not of the page around it", async () => {
    const page = `Barr meets Ebrard\n\nBy Clara Winter\n\n${"All rights reserved.\n".repeat(20)}${FOREIGN.Spanish}`;

    assert.deepEqual(await findForeignLanguage(page), { name: "Spanish" });
  });
});
