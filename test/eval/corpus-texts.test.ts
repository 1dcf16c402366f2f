import assert from "node:assert/strict";
import { textsOf } from "./corpus-texts.ts";

const sentence = (text: string, ...comments: readonly string[]) =>
  [...comments, `# text = ${text}`, `1\t${text}\t_\t_\t_\t_\t0\troot\t_\t_`, ""].join("\n");

describe("The text of a corpus document", () => {
  it("has its sentences after one another and its paragraphs apart", () => {
    const file = [
      sentence("Amadi", "# newdoc id = one", "# newpar id = one-p1"),
      sentence("signs"),
      sentence("Lima", "# newpar id = one-p2"),
    ].join("\n");

    const text = textsOf(file);

    assert.equal(text, "Amadi signs\n\nLima");
  });

  it("leaves a blank line between two documents of one file", () => {
    const file = [sentence("Amadi", "# newdoc id = one"), sentence("Lima", "# newdoc id = two")];

    const text = textsOf(file.join("\n"));

    assert.equal(text, "Amadi\n\nLima");
  });
});
