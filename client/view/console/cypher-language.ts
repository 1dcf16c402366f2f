import { StreamLanguage, type StreamParser } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { CLAUSES } from "../../state/console/cypher-words.ts";

type State = typeof cypher extends StreamParser<infer S> ? S : never;

/** What CodeMirror's own mode takes for something else: each with the kind of word that it is. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^\$[\p{L}_][\p{L}\p{N}_]*/u, "special"],
  [/^`[^`]*`?/, "variable"],
  [/^[:|][\p{L}_][\p{L}\p{N}_]*/u, "atom"],
  [/^[\p{L}_][\p{L}\p{N}_]*(?=\s*:)/u, "variable"],
  [/^\d+(?:\.\d+)?/, "number"],
];
const PROPERTY = /^[\p{L}_][\p{L}\p{N}_]*/u;

const KEYWORDS: ReadonlySet<string> = new Set([
  ...CLAUSES.flatMap((clause) => clause.toUpperCase().split(" ")),
  ...["BY", "EXPLAIN", "PROFILE", "YIELD", "ON", "EXISTS", "ASCENDING", "DESCENDING", "OFFSET"],
]);

const mode: StreamParser<State> = {
  ...cypher,
  token(stream, state) {
    // "claim.status" is no keyword, though "status" is one.
    if (stream.string.charAt(stream.pos - 1) === "." && stream.match(PROPERTY)) return "variable";
    for (const [pattern, kind] of WORDS) if (stream.match(pattern)) return kind;
    const kind = cypher.token(stream, state);
    // The mode knows words of administration too, as "status", "role" and "label", which are names here.
    return kind === "keyword" && !KEYWORDS.has(stream.current().toUpperCase()) ? "variable" : kind;
  },
};

export const cypherLanguage = StreamLanguage.define(mode);
