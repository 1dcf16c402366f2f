import assert from "node:assert/strict";
import { lemmatise } from "../../../ingest/language/lemmatise.ts";

describe("A lemma script", () => {
  const examples: readonly (readonly [
    says: string,
    form: string,
    script: string,
    lemma: string,
  ])[] = [
    ["keeps a form as it is", "Okoro", "keep", "Okoro"],
    ["gives a whole lemma", "went", "=go", "go"],
    ["drops letters", "talks", "1:", "talk"],
    ["drops more of a plural that has more", "Matches", "1:", "match"],
    ["knows what many of a man are", "gunmen", "1:", "gunman"],
    ["drops letters and adds others", "Parties", "3:y", "party"],
    ["drops nothing, and puts the form in lower case", "Talk", "0:", "talk"],
    ["drops no more than there is", "is", "5:be", "be"],
    ["adds a colon where it is told to", "x", "1:a:b", "a:b"],
  ];
  for (const [says, form, script, lemma] of examples) {
    it(says, () => {
      assert.equal(lemmatise(form, script), lemma);
    });
  }
});
