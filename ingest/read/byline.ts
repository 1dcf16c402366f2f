/** A line that says who wrote the article, and often where and when it appeared. */
export interface Byline {
  readonly authors: readonly string[];
  readonly publisher?: string;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|la|van|von|der|den|bin|al|da|dos|du|le) )*\p{Lu}[\p{L}.'’-]*){0,4}`;
const BYLINE = new RegExp(
  `^(?:By|BY|by|Words by|Reported by|Story by|From)[: ]+(?<authors>${NAME}(?:(?:, and |, | and | & )${NAME}){0,9})(?<rest>.{0,120})$`,
  "u",
);
const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");

const FULL_NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|la|van|von|der|den|bin|al|da|dos|du|le) )*\p{Lu}[\p{L}.'’-]*){1,4}`;
/** "Sarah Tindall in Girona", "Tunis: Leila Mansouri": who wrote it and where. */
const CORRESPONDENT = new RegExp(
  `^(?:(?<before>${NAME}): )?(?<authors>${FULL_NAME}(?:(?:, | and )${FULL_NAME}){0,3})(?: in (?<place>${NAME}(?:(?:, | and )${NAME}){0,2}))?$`,
  "u",
);
/** "Health correspondent, BBC News": what the author of the line above is. */
const POST =
  /^(?:\p{L}[\p{L}'’-]* ){0,4}(?:correspondent|reporter|editor|writer|columnist|staff|contributor)s?(?:, [\p{L} ]{2,40})?$/iu;

/** A line between the title and the text that names the author and the place only: "Sarah Tindall in Girona". */
export function findCorrespondent(line: string): Byline | undefined {
  const groups = line.length > 120 ? undefined : CORRESPONDENT.exec(line)?.groups;
  if (!groups?.authors || !(groups.before || groups.place)) return undefined;
  return { authors: groups.authors.split(/, | and /) };
}

/** Whether a line under the author's name says no more than what they are: "Health correspondent". */
export function isPostOfAuthor(line: string): boolean {
  return POST.test(line);
}

export function findByline(line: string): Byline | undefined {
  const groups = BYLINE.exec(line)?.groups;
  if (!groups?.authors || line.length > 240) return undefined;
  const authors = groups.authors.split(/, and |, | and | & /).map((name) => name.trim());
  if (!authors.every((author) => WHOLE_NAME.test(author))) return undefined;
  const rest = (groups.rest ?? "").replace(/^[\s,|•·–—-]+|[\s.|•·–—-]+$/gu, "");
  const publisher = /^\p{Lu}[\p{L}\p{N}&'’ .-]{1,60}$/u.test(rest) ? rest : undefined;
  return { authors, ...(publisher && { publisher }) };
}
