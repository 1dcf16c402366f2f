import { HTTPError } from "ky";
import { z } from "zod";
import { parseJson } from "../parse-json.ts";
import { HugeAnswerError } from "../read-bytes.ts";
import { SlowAnswerError } from "./bounded-fetch.ts";
import type { SecondReaderSettings } from "./settings.ts";

/** Why the second reader did not answer. */
export interface Failure {
  /** What happened and what to do, for people. */
  readonly message: string;
  /** Whether the same would happen again until somebody changes something. */
  readonly isLasting: boolean;
}

/** Statuses that say that the endpoint takes nothing more of this kind: the next article would fare the same. */
const LASTING = new Set([401, 402, 403, 404, 405]);

/** Puts what went wrong, after all tries, into words that say what to do. Errors of ours are thrown again. */
export async function explainFailure(
  error: unknown,
  { url, model, key, timeoutMs }: SecondReaderSettings,
): Promise<Failure> {
  const lasting = (message: string) => ({ message, isLasting: true });
  const passing = (message: string) => ({ message, isLasting: false });
  if (error instanceof SlowAnswerError) {
    return passing(
      `The second reader at ${url} did not answer within ${timeoutMs / 1000} s. Set NEWSGRAPH_LLM_TIMEOUT_MS higher, NEWSGRAPH_LLM_PART_CHARACTERS lower, or choose a quicker model.`,
    );
  }
  if (error instanceof HugeAnswerError) {
    return passing(
      `The second reader at ${url} answered with more than can be an answer, and was not read. Check that NEWSGRAPH_LLM_URL is a chat endpoint.`,
    );
  }
  if (!(error instanceof HTTPError)) {
    if (!(error instanceof Error)) throw error;
    return passing(
      `The second reader at ${url} cannot be reached (${reasonOf(error)}). Start it, or mend NEWSGRAPH_LLM_URL.`,
    );
  }
  const { status, headers } = error.response;
  const words = withoutKey(await wordsOf(error.response), key);
  const said = words ? ` It says: "${words}".` : "";
  if (status === 401 || status === 403) {
    return lasting(
      `The second reader at ${url} does not take ${key ? "the key in NEWSGRAPH_LLM_KEY" : "requests without a key: set NEWSGRAPH_LLM_KEY"} (${status}).${said}`,
    );
  }
  if (status === 404) {
    return lasting(
      `The second reader at ${url} knows no such address or no model "${model}" (404). Check NEWSGRAPH_LLM_URL and NEWSGRAPH_LLM_MODEL.${said}`,
    );
  }
  if (status >= 300 && status < 400) {
    return lasting(
      `The second reader at ${url} is elsewhere (${status}, ${headers.get("location") ?? "it does not say where"}). Redirects are not followed: set NEWSGRAPH_LLM_URL to where it is.`,
    );
  }
  if (status === 429) {
    return passing(
      `The second reader at ${url} takes no more requests for now (429). Wait, or ask for a higher limit there.${said}`,
    );
  }
  if (status >= 500) {
    return passing(`The second reader at ${url} failed (${status}). Try later.${said}`);
  }
  const message = `The second reader at ${url} refused the question (${status}). Check that the model "${model}" is a chat model and takes texts this long.${said}`;
  return { message, isLasting: LASTING.has(status) };
}

/** What the network says: "ECONNREFUSED", "ENOTFOUND". */
function reasonOf(error: Error): string {
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return error.message;
}

/** How endpoints put an error. */
const ErrorBody = z
  .union([z.object({ error: z.object({ message: z.string() }) }), z.object({ error: z.string() })])
  .transform(({ error }) => (typeof error === "string" ? error : error.message));

/** The endpoint's own words: not too many, and none that steer a terminal. */
export async function wordsOf(response: Response): Promise<string> {
  const body = await response.clone().text();
  const { data: words = body } = ErrorBody.safeParse(parseJson(body));
  return words
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 200);
}

function withoutKey(words: string, key: string | undefined): string {
  return key ? words.replaceAll(key, "…") : words;
}
