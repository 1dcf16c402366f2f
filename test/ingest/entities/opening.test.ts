import assert from "node:assert/strict";
import { referencesOf } from "./references.ts";

const TOLD: readonly (readonly [title: string, text: string, references: readonly string[]])[] = [
  [
    "is who is named with the same fate",
    "A court in Lyon has sentenced a former bank director to nine years for defrauding widows. Judge Ana Lopez found Luc Morel guilty on Friday.",
    ["a former bank director = Luc Morel"],
  ],
  [
    "is who is named with the same office",
    "The European Union imposed sanctions on an Eritrean general. General Yonas Haile commands the border troops.",
    ["an Eritrean general = Yonas Haile"],
  ],
  [
    "is of whom the same is told again",
    "French police arrested a former head of the road agency on Friday. Luc Morel, who ran the agency until May, was held in Lyon.",
    ["a former head = Luc Morel", "who = Luc Morel"],
  ],
  [
    "is the first who is named with an age and with nothing to say who that is",
    "A judge ordered the mayor of Lyon jailed on Friday. Judge Ana Lopez ruled that Luc Morel, 58, might flee.",
    ["the mayor of Lyon = Luc Morel"],
  ],
  [
    "is the first who is named, where the sentence goes on about them",
    "Orlin Group's founder was arrested on Friday. Luc Morel has led the firm since May.",
    ["Orlin Group's founder = Luc Morel", "the firm = Orlin Group"],
  ],
  [
    "is no neighbour who speaks",
    "A teenager was shot dead in Leeds on Friday. Paul Carter, a neighbour, heard three shots.",
    ["a neighbour = Paul Carter"],
  ],
  [
    "is no official who comments",
    "A teenager was shot dead in Leeds on Friday. Mayor Ana Lopez visited the school.",
    [],
  ],
  [
    "is nobody of whom the contrary is told",
    "A court jailed a banker on Friday. Luc Morel, who also worked at the bank, was acquitted.",
    ["who = Luc Morel"],
  ],
  [
    "is nobody whom a clause presents as another",
    "The head of the Lyon library was dismissed on Friday. Ana Roche, who heads the museum, took over.",
    ["who = Ana Roche"],
  ],
  [
    "is nobody beside whom another is told of",
    "A former head of the customs service was arrested on Friday. Ilona Gulbe, a lawyer for Luc Morel of the customs service, spoke on Friday.",
    ["a lawyer for Luc Morel = Ilona Gulbe"],
  ],
  [
    "is nobody of the other sex",
    "A man was charged with fraud on Friday. His lawyer spoke. Ana Lopez, 52, was charged too.",
    [],
  ],
  [
    "is none of two",
    "Two men were arrested in Lyon on Friday. Luc Morel, 40, was charged on Saturday.",
    [],
  ],
];

describe("Whom an opening describes", () => {
  for (const [title, text, references] of TOLD) {
    it(title, async () => {
      const found = await referencesOf(text);

      assert.deepEqual(found, references);
    });
  }
});
