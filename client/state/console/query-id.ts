const LONGEST = 80;

/** The id of a query of this title: "Who paid whom?" is "who-paid-whom"; of a taken one, "who-paid-whom-2". */
export function queryId(title: string, taken: ReadonlySet<string>): string {
  const slug = title
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST - 4)
    .replace(/^-+|-+$/g, "");
  const base = slug || "query";
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
