import { extractText } from "../extract-text.ts";

/** What each mention of a text without a name refers to: "he = Jonas Weber", in the order of the text. */
export async function referencesOf(text: string): Promise<string[]> {
  const { article, entities } = await extractText(text);
  return entities
    .filter(({ isNamed }) => isNamed)
    .flatMap(({ name, mentions }) =>
      mentions
        .filter(({ form }) => form !== "name")
        .map(({ start, end }) => ({
          start,
          end,
          said: `${article.text.slice(start, end)} = ${name}`,
        })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ said }) => said);
}
