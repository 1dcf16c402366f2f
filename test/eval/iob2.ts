const SCORED = new Set(["PER", "ORG", "LOC"]);

/** Names of a sentence as "first-last TYPE", from its BIO tags; other types than PER, ORG and LOC are left out. */
export function namesOf(tags: readonly string[]): string[] {
  const names: { type: string; first: number; last: number }[] = [];
  tags.forEach((tag, index) => {
    const type = tag.slice(2);
    const previous = names.at(-1);
    if (tag.startsWith("B-")) names.push({ type, first: index, last: index });
    else if (tag.startsWith("I-") && previous?.last === index - 1) previous.last = index;
  });
  return names
    .filter(({ type }) => SCORED.has(type))
    .map(({ type, first, last }) => `${first}-${last} ${type}`);
}

/** Reads Universal NER's files: the tags of each sentence, by its id. */
export function readIob2(content: string): Map<string, readonly string[]> {
  const sentences = content.split(/\n\n+/).map((block): [string, string[]] => {
    const lines = block.split("\n");
    const id = lines.find((line) => line.startsWith("# sent_id = "))?.slice(12) ?? "";
    const rows = lines.filter((line) => /^\d/.test(line));
    return [id, rows.map((row) => row.split("\t")[2] ?? "O")];
  });
  return new Map(sentences);
}
