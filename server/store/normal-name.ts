import { UNSEEN } from "../../model/index.ts";

/**
 * A name as it is compared: without what nobody sees, accents, capitals, possessive, punctuation and leading "the".
 * "The López Obrador's" → "lopez obrador"; "U.S." → "us".
 */
export function normalName(name: string): string {
  return name
    .replace(UNSEEN, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’]s\b|(?<=s)['’](?=\s|$)/gu, "")
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)|['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/, "");
}

/** The names that an entity is found by: its own first, each once. */
export function searchNames(name: string, aliases: readonly string[]): readonly string[] {
  const names = [name, ...aliases].map(normalName).filter((normal) => normal !== "");
  return [...new Set(names)];
}
