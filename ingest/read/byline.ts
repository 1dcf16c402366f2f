/** A line that says who wrote the article, and often where and when it appeared. */
export interface Byline {
  readonly authors: readonly string[];
  readonly publisher?: string;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|la|van|von|der|den|bin|al|da|dos|du|le) )*\p{Lu}[\p{L}.'’-]*){0,4}`;
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|by|Words by|Reported by|Story by|From)[: ]+(?<authors>${NAME}(?:(?:, and |, | and | & )${NAME}){0,9})(?<rest>.{0,120})$`,
  "u",
);
const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");

export function findByline(line: string): Byline | undefined {
  const groups = BYLINE.exec(line)?.groups;
  if (!groups?.authors || line.length > 240) return undefined;
  const authors = groups.authors.split(/, and |, | and | & /).map((name) => name.trim());
  if (!authors.every((author) => WHOLE_NAME.test(author))) return undefined;
  const rest = (groups.rest ?? "").replace(/^[\s,|•·–—-]+|[\s.|•·–—-]+$/gu, "");
  const publisher = /^\p{Lu}[\p{L}\p{N}&'’ .-]{1,60}$/u.test(rest) ? rest : undefined;
  return { authors, ...(publisher && { publisher }) };
}
