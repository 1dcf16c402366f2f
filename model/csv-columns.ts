/** A column that an imported file may have. */
export interface CsvColumn {
  readonly name: string;
  /** What it is, for people. */
  readonly label: string;
  /** What such columns are called elsewhere. */
  readonly others: readonly string[];
  /** Hardly any file has it: it is shown when it is asked for. */
  readonly isRare?: true;
}

export type CsvKind = "edges" | "entities";

/** The columns of a file, as docs/judgements.md has them. */
export const CSV_COLUMNS: Readonly<Record<CsvKind, readonly CsvColumn[]>> = {
  edges: [
    { name: "subject", label: "Who", others: ["who", "source", "from", "owner", "person"] },
    {
      name: "subjectType",
      label: "what that is",
      others: ["source type", "from type", "owner type"],
    },
    {
      name: "relation",
      label: "does what",
      others: ["relation type", "relationship", "edge", "verb"],
    },
    { name: "object", label: "to whom", others: ["whom", "target", "to", "company"] },
    { name: "objectType", label: "what that is", others: ["target type", "to type", "whom type"] },
    {
      name: "url",
      label: "Address of the source",
      others: ["link", "address", "source url", "web"],
    },
    { name: "note", label: "or a note", others: ["notes", "comment", "remark", "reference"] },
    { name: "quote", label: "Its words", others: ["quotation", "text", "evidence"], isRare: true },
    { name: "speaker", label: "according to", others: ["according to", "says"], isRare: true },
    { name: "speakerType", label: "what that is", others: [], isRare: true },
    { name: "status", label: "It is", others: [], isRare: true },
    { name: "predicate", label: "In words", others: ["wording"], isRare: true },
    { name: "eventFrom", label: "Happened from", others: ["start", "date"], isRare: true },
    { name: "eventTo", label: "until", others: ["end", "until"], isRare: true },
    { name: "eventText", label: "when, in words", others: [], isRare: true },
    { name: "saidAt", label: "Said on", others: ["said", "published"], isRare: true },
    { name: "polarity", label: "Polarity", others: [], isRare: true },
    { name: "modality", label: "Modality", others: [], isRare: true },
    { name: "confidence", label: "Confidence", others: ["certainty"], isRare: true },
  ],
  entities: [
    { name: "name", label: "Name", others: ["entity", "title", "who", "label"] },
    { name: "type", label: "Type", others: ["kind", "category", "class", "entity type"] },
    { name: "aliases", label: "Aliases", others: ["also known as", "aka", "alias", "other names"] },
    { name: "description", label: "Description", others: ["role", "about", "summary"] },
  ],
};

/**
 * Which of a file's columns each of ours is likely to be: by its own name, whatever its case and signs, then by what such
 * columns are called elsewhere, then by a name that begins or ends so ("Owner name"). None is taken twice.
 */
export function guessMapping(
  kind: CsvKind,
  columns: readonly string[],
): Readonly<Record<string, string>> {
  const mapping: Record<string, string> = {};
  const open = new Set(columns);
  for (const fits of [isNamed, isCalled, isLike]) {
    for (const ours of CSV_COLUMNS[kind]) {
      if (mapping[ours.name] !== undefined) continue;
      const found = [...open].find((column) => fits(ours, plain(column)));
      if (found === undefined) continue;
      mapping[ours.name] = found;
      open.delete(found);
    }
  }
  return mapping;
}

/** "Source_Type" as "sourcetype". */
const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const isNamed = ({ name }: CsvColumn, column: string) => plain(name) === column;

const isCalled = ({ others }: CsvColumn, column: string) =>
  others.some((other) => plain(other) === column);

const isLike = ({ name, others }: CsvColumn, column: string) =>
  [name, ...others]
    .map(plain)
    .some((word) => word.length > 3 && (column.startsWith(word) || column.endsWith(word)));
