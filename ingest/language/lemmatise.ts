/**
 * Applies a lemma script, as learned in training: "keep" the form, "=word" for the whole lemma, or "2:y": drop two
 * letters of the form in lower case and add "y".
 */
export function lemmatise(form: string, script: string): string {
  if (script === "keep") return form;
  if (script.startsWith("=")) return script.slice(1);
  const colon = script.indexOf(":");
  const dropped = Number(script.slice(0, colon));
  return form.toLowerCase().slice(0, form.length - dropped) + script.slice(colon + 1);
}
