import lemmatizer from "wink-lemmatizer";

/**
 * Applies a lemma script, as learned in training: "keep" the form, "=word" for the whole lemma, or "2:y": drop two
 * letters of the form in lower case and add "y".
 */
export function lemmatise(form: string, script: string): string {
  if (script === "keep") return form;
  if (script.startsWith("=")) return script.slice(1);
  if (script === "1:" && HARD_PLURAL.test(form)) return singular(form.toLowerCase());
  const colon = script.indexOf(":");
  const dropped = Number(script.slice(0, colon));
  return form.toLowerCase().slice(0, form.length - dropped) + script.slice(colon + 1);
}

/** Plurals that lose more than their last letter: "matches", "gunmen". */
const HARD_PLURAL = /(?:ch|sh|ss|x)es$|\Bmen$/i;

/** By WordNet's list, which has no gunmen. */
const singular = (form: string): string =>
  form.endsWith("men") ? form.replace(/men$/, "man") : lemmatizer.noun(form);
