import assert from "node:assert/strict";
import { referencesOf } from "./references.ts";

describe("A description with a name behind it", () => {
  const cases: readonly (readonly [title: string, text: string, reference: string])[] = [
    [
      "is who is named right behind it",
      'Elena Montalvo lied. "I was deceived," Montalvo told the radio station Cadena Sol.',
      "the radio station = Cadena Sol",
    ],
    [
      "is who is named past what tells of it",
      "A Belgian volcanologist on holiday, Ilse Peeters, warned Jonas Weber.",
      "A Belgian volcanologist = Ilse Peeters",
    ],
    [
      "is who is named with a trade behind it",
      "Elena Montalvo set up Polysol with her brother-in-law, the investor Jonas Weber.",
      "her brother-in-law = Jonas Weber",
    ],
    [
      "is who it is said to be called",
      "In May, a letter in which a young teacher called Weber promised Elena Montalvo help came to light. Jonas Weber denied it.",
      "a young teacher = Jonas Weber",
    ],
    [
      "is a thing that is known as something",
      "Nalvotin blocks an enzyme known as KD-7. Jonas Weber found the enzyme in Lima.",
      "an enzyme = KD-7",
    ],
    [
      "is a thing that has its name behind a comma",
      "The antibody, DN-118, was found by Jonas Weber.",
      "The antibody = DN-118",
    ],
  ];
  for (const [title, text, reference] of cases)
    it(title, async () => {
      const found = await referencesOf(text);

      assert.ok(found.includes(reference), found.join("; "));
    });

  const others: readonly (readonly [title: string, text: string, description: string])[] = [
    [
      "is not whom the phrase behind it ends with",
      "Jonas Weber will stay on as an adviser to the new chief executive, Elena Montalvo.",
      "an adviser = Elena Montalvo",
    ],
    [
      "is not whose wife it is",
      "Jonas Weber paid the wife of the senior chief, Femi Okoro.",
      "the wife = Femi Okoro",
    ],
    [
      "is not whom it names head of something",
      "Musa Danladi left. The prime minister named Weber head of the bank. Jonas Weber met Danladi.",
      "The prime minister = Jonas Weber",
    ],
  ];
  for (const [title, text, reference] of others)
    it(title, async () => {
      const found = await referencesOf(text);

      assert.ok(!found.includes(reference), found.join("; "));
    });
});
