/** A title over a text, unless the text begins with it. */
export function withHeadline(title: string | undefined, text: string): string {
  const normal = (one: string) =>
    one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const first = text.trimStart().split("\n")[0] ?? "";
  return !title || normal(first).startsWith(normal(title)) ? text : `${title}\n\n${text}`;
}
