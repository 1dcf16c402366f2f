import fc from "fast-check";

const newsy = fc.constantFrom(
  ..."Mr. Gen. U.S. Nov. 6 said She “ ” \" ' ’s n't ... ! ? \n \n\n don't 1,000.5 a@b.org www.x.org é 😀 , - —".split(
    " ",
  ),
);
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** Any text: graphemes, code points, halves of surrogate pairs, and pieces of news in any order. */
export const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  codeUnits,
  fc.array(newsy, { maxLength: 30 }).map((pieces) => pieces.join(" ")),
  fc.array(newsy, { maxLength: 30 }).map((pieces) => pieces.join("")),
);
