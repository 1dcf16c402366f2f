import { analyseText, Tree } from "../../../ingest/language/index.ts";
import { loadAnalyser } from "../../../ingest/language/load-analyser.ts";
import { findMentions } from "../../../ingest/mentions/find-mentions.ts";
import type { FoundMention } from "../../../ingest/mentions/found-mention.ts";

/** The mentions of a text of one paragraph, as the text has them, with what each is. */
export async function mentionsOf(text: string, form: FoundMention["form"]): Promise<string[]> {
  const whole = [{ start: 0, end: text.length }];
  const sentences = await analyseText(text, whole, await loadAnalyser());
  const trees = sentences.map((sentence, index) => new Tree(sentence, index));
  return findMentions(trees, text)
    .mentions.filter((mention) => mention.form === form)
    .map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);
}
