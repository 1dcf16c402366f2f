/**
 * Gold of a development article, a line each:
 *
 *     E id | Type, Type | alias; alias            an entity; "?E" is optional; type "*" is any
 *     R subject | stem, stem | object | status    a relation, read in its direction; "~R" is optional; "<>" among the
 *                                                 stems: either direction
 *     S subject | stem | object | speaker         who says it
 *
 * Stems occur in the edge's type or predicate, whatever their case. Lines that begin with "#" are for people.
 */
export interface Gold {
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly speakers: readonly GoldSpeaker[];
}

export interface GoldEntity {
  readonly id: string;
  readonly isOptional: boolean;
  /** Empty: any. */
  readonly types: readonly string[];
  readonly aliases: readonly string[];
}

export interface GoldRelation {
  readonly isOptional: boolean;
  readonly subject: string;
  readonly stems: readonly string[];
  readonly isEitherWay: boolean;
  readonly object: string;
  readonly status: string;
}

export interface GoldSpeaker {
  readonly subject: string;
  readonly stem: string;
  readonly object: string;
  readonly speaker: string;
}

/**
 * Reads gold. Throws for a line that is none, that names an entity which no line declares, or that has "<>" inside of a stem,
 * which nothing could match.
 */
export function readGold(text: string, file: string): Gold {
  const entities: GoldEntity[] = [];
  const relations: GoldRelation[] = [];
  const speakers: GoldSpeaker[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, mark = "", letter = "", rest = ""] = /^([?~]?)([ERS])\s+(.*)$/.exec(line) ?? [];
    const [first = "", second = "", third = "", fourth = ""] = rest
      .split("|")
      .map((cell) => cell.trim());
    const isOptional = mark !== "";
    if (letter === "E") {
      const types = second === "*" ? [] : list(second, ",");
      entities.push({ id: first, isOptional, types, aliases: list(third, ";") });
    } else if (letter === "R") {
      const stems = list(second, ",").map((stem) => stem.toLowerCase());
      if (stems.some((stem) => stem !== "<>" && stem.includes("<>")))
        throw new Error(`${file}:${index + 1} needs a comma before “<>”: ${line}`);
      relations.push({
        isOptional,
        subject: first,
        stems: stems.filter((stem) => stem !== "<>"),
        isEitherWay: stems.includes("<>"),
        object: third,
        status: fourth,
      });
    } else if (letter === "S") {
      speakers.push({ subject: first, stem: second.toLowerCase(), object: third, speaker: fourth });
    } else {
      throw new Error(`${file}:${index + 1} is no line of gold: ${line}`);
    }
  }
  checkIds({ entities, relations, speakers }, file);
  return { entities, relations, speakers };
}

function checkIds({ entities, relations, speakers }: Gold, file: string): void {
  const known = new Set(entities.map(({ id }) => id));
  const named = [
    ...relations.flatMap(({ subject, object }) => [subject, object]),
    ...speakers.flatMap(({ subject, object, speaker }) => [subject, object, speaker]),
  ];
  for (const id of named)
    if (!known.has(id)) throw new Error(`${file} has no entity with the id "${id}".`);
}

function list(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
}
