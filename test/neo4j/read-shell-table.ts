/**
 * Reads what `cypher-shell --format plain` prints: the columns, then a line for each row. Nodes become
 * `{labels, properties}`, relationships `{type, properties}`, paths the list of both with where each relationship points.
 * Throws on what it does not know.
 */
export function readShellTable(text: string) {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  return { columns: head.split(", "), rows: lines.map((line) => new ShellRow(line).read()) };
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:E-?\d+)?/y;
const WORD = /NULL|TRUE|FALSE/y;
const NAME = /`(?:[^`]|``)+`|[\p{L}_][\p{L}\p{N}_]*/uy;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["NULL", null],
  ["TRUE", true],
  ["FALSE", false],
]);

class ShellRow {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly unknown[] {
    const cells = this.#list("");
    if (this.#at < this.#text.length) this.#fail();
    return cells;
  }

  #value(): unknown {
    if (this.#sees("(")) return this.#path();
    if (this.#sees("[:")) return this.#relationship();
    if (this.#take("[")) return this.#list("]");
    if (this.#sees("{")) return this.#map();
    const string = this.#match(STRING);
    if (string !== undefined) return readString(string);
    const word = this.#match(WORD);
    if (word !== undefined) return WORDS.get(word);
    return Number(this.#match(NUMBER) ?? this.#fail());
  }

  #list(end: "" | "]"): readonly unknown[] {
    const values: unknown[] = [];
    if (end && this.#take(end)) return values;
    do values.push(this.#value());
    while (this.#take(", "));
    this.#expect(end);
    return values;
  }

  #map(): Readonly<Record<string, unknown>> {
    const entries: (readonly [string, unknown])[] = [];
    this.#expect("{");
    while (!this.#take("}")) {
      this.#take(", ");
      const name = this.#match(NAME) ?? this.#fail();
      this.#expect(": ");
      entries.push([name, this.#value()]);
    }
    return Object.fromEntries(entries);
  }

  /** One node is a path of no relationship: the shell prints both alike. */
  #path(): unknown {
    const first = this.#node();
    const steps: unknown[] = [first];
    while (this.#sees("-[") || this.#sees("<-[")) {
      const isBackward = this.#take("<-");
      if (!isBackward) this.#expect("-");
      const relationship = this.#relationship();
      this.#expect(isBackward ? "-" : "->");
      steps.push({ ...relationship, isBackward }, this.#node());
    }
    return steps.length > 1 ? steps : first;
  }

  #node() {
    this.#expect("(");
    const labels: string[] = [];
    while (this.#take(":")) labels.push(this.#match(NAME) ?? this.#fail());
    const properties = this.#take(" ") || this.#sees("{") ? this.#map() : {};
    this.#expect(")");
    return { labels: labels.sort(), properties };
  }

  #relationship() {
    this.#expect("[:");
    const type = this.#match(NAME) ?? this.#fail();
    const properties = this.#take(" ") ? this.#map() : {};
    this.#expect("]");
    return { type, properties };
  }

  #sees(mark: string): boolean {
    return this.#text.startsWith(mark, this.#at);
  }

  #take(mark: string): boolean {
    const isThere = this.#sees(mark);
    if (isThere) this.#at += mark.length;
    return isThere;
  }

  #expect(mark: string): void {
    if (!this.#take(mark)) this.#fail();
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #fail(): never {
    throw new Error(`Not a value of cypher-shell: ${this.#text.slice(this.#at, this.#at + 80)}`);
  }
}

function readString(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(.)/g, "$1");
}
