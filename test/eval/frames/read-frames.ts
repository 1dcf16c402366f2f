import { readFileSync } from "node:fs";

/** A way to put something, with what may be read of it. */
export interface Frame {
  /** The sentence, with A, B and C for names and %past and the like for a verb's forms. */
  readonly text: string;
  /** One of these has to be read; none has to where there are none. */
  readonly wanted: readonly string[];
  /** What may be read as well. */
  readonly allowed: readonly string[];
}

/** Reads "sentence | wanted, wanted | allowed, allowed", a frame a line. */
export function readFrames(file: URL): Frame[] {
  return linesOf(file).map((line) => {
    const [text = "", wanted = "", allowed = ""] = line.split("|").map((part) => part.trim());
    return { text, wanted: itemsOf(wanted), allowed: itemsOf(allowed) };
  });
}

/** The lines of a file, without those that explain it. */
export const linesOf = (file: URL): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"));

const itemsOf = (list: string): string[] =>
  list
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

/** Puts words in the place of A, B and C and of %role, %past and the like. */
export function fill(text: string, words: Readonly<Record<string, string>>): string {
  const filled = text.replace(/%[a-z]+|\b[ABC]\b/g, (slot) => words[slot] ?? slot);
  return filled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
