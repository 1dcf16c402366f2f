import type { Span } from "../../model/index.ts";

/** A syntactic word of a treebank. */
export interface GoldWord {
  readonly form: string;
  readonly tag: string;
  readonly lemma: string;
  /** Index of the governing word in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** The tenth column: "SpaceAfter=No|Entity=(3-person". */
  readonly misc: string;
  /** Where it stands in the sentence's text; parts of a contraction that changes its letters share its span. */
  readonly span: Span;
}

export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly startsDocument: boolean;
  readonly startsParagraph: boolean;
  readonly words: readonly GoldWord[];
}

/** Reads a treebank in CoNLL-U (https://universaldependencies.org/format.html). */
export function readConllu(content: string): GoldSentence[] {
  return content
    .split(/\n\n+/)
    .filter((block) => block.trim() !== "")
    .map(readSentence);
}

function readSentence(block: string): GoldSentence {
  const lines = block.split("\n");
  const comment = (name: string) =>
    lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5);
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split("\t"));
  const text = comment("text") ?? rows.map(([, form = ""]) => form).join(" ");
  const spans = spansOf(rows, text);
  return {
    id: comment("sent_id") ?? "",
    text,
    startsDocument: comment("newdoc id") !== undefined,
    startsParagraph: lines.some((line) => line.startsWith("# newpar")),
    words: rows
      .filter(([id = ""]) => /^\d+$/.test(id))
      .map(
        ([
          id = "",
          form = "",
          lemma = "",
          ,
          tag = "",
          ,
          head = "0",
          relation = "",
          ,
          misc = "",
        ]) => ({
          form,
          tag,
          lemma,
          head: Number(head) - 1,
          relation,
          misc,
          span: spans.get(Number(id)) ?? { start: 0, end: 0 },
        }),
      ),
  };
}

/** Finds words in the text, in order: "29-30 didn't" stands for its two words. */
function spansOf(rows: readonly (readonly string[])[], text: string): Map<number, Span> {
  const spans = new Map<number, Span>();
  const formOf = new Map(rows.map(([id = "", form = ""]) => [id, form]));
  let position = 0;
  for (const [id = "", form = ""] of rows) {
    const [first = 0, last = first] = id.split("-").map(Number);
    if (spans.has(first) || id.includes(".")) continue;
    const start = text.indexOf(form, position);
    if (start < 0) throw new RangeError(`"${form}" is not in "${text}".`);
    position = start + form.length;
    const ids = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const forms = ids.map((word) => formOf.get(String(word)) ?? "");
    const isWhole = forms.join("") !== form;
    let from = start;
    ids.forEach((word, i) => {
      const length = forms[i]?.length ?? 0;
      spans.set(word, isWhole ? { start, end: position } : { start: from, end: from + length });
      from += length;
    });
  }
  return spans;
}
