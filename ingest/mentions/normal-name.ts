/** Names that have been worked out: each is compared with many others. */
const known = new Map<string, string>();
const KNOWN_AT_MOST = 20_000;

/** A name for comparison: no case, accents, full stops, possessive or leading article. "López" and "LOPEZ" are one. */
export function normalName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const normal = normalise(name);
  known.set(name, normal);
  return normal;
}

function normalise(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .replace(/[.'’"“”]/gu, "")
    .replace(/[\s\u00ad_-]+/gu, " ")
    .replace(/^the /, "")
    .trim();
}
