import type { ProblemError } from "../../api/problem-error.ts";

interface Explanation {
  readonly title: string;
  readonly message: string;
  /** What the person can do. */
  readonly advice?: string;
}

const ADVICE: Readonly<Record<string, readonly [title: string, advice?: string]>> = {
  STATEMENT_FAILED: [
    "The statement can’t be run",
    "Ctrl-Space completes labels, types and properties; the schema at the side lists them.",
  ],
  QUERY_TIMEOUT: [
    "It took too long",
    "Start from what you know, as (:Person {name: $name}), give the relation a type, or say how many steps: [*1..3].",
  ],
  READ_ONLY: ["Nothing was changed", "Articles are added with “Add article” or newsgraph ingest."],
  QUERY_TOO_LARGE: ["It needs too much memory"],
  TOO_LARGE: ["The statement or its parameters are too long"],
  STORE_UNAVAILABLE: ["The graph can’t be reached", "Run it again in a moment."],
  UNREACHABLE: ["The server does not answer", "Start it with npm start, then run it again."],
  TOKEN_REQUIRED: [
    "This server asks for its token",
    "Open this page once with #token=… at the end of its address.",
  ],
};

/** What the embedded engine's parser calls signs. */
const SIGNS: Readonly<Record<string, string>> = {
  LParen: "“(”",
  RParen: "“)”",
  LBracket: "“[”",
  RBracket: "“]”",
  LBrace: "“{”",
  RBrace: "“}”",
  Comma: "“,”",
  Colon: "“:”",
  Eof: "the end",
};
const SIGN = new RegExp(`(?<=^Expected )(?:${Object.keys(SIGNS).join("|")})\\b`);

/** A problem as people read it: what happened, and what to do. */
export function explainProblem({ code, message }: ProblemError): Explanation {
  const [title = "The statement can’t be run", advice] = ADVICE[code] ?? [];
  return { title, message: plain(message), ...(advice && { advice }) };
}

/** The engine's message without its codes and without the excerpt, which the editor shows better. */
export function plain(message: string): string {
  const [first = "", ...others] = message.split("\n");
  const hint = others.map((line) => /help: (.+)/.exec(line)?.[1]).find(Boolean);
  const words = first
    .replace(/^(?:Query error: )?(?:GRAFEO-\w+: )?(?:\w+ error: )?(?:\[\w+\] )?/, "")
    .replace(/ \(line \d+, column \d+.*\)$/, "")
    // Neo4j lists all thirty words that could have stood there.
    .replace(/: expected .{60,}$/, "")
    .replace(SIGN, (name) => SIGNS[name] ?? name)
    .trim();
  return hint ? `${words}. ${hint}` : words;
}
