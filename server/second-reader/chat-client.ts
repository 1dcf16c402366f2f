import ky, { HTTPError } from "ky";
import { z } from "zod";
import type { Question } from "../../ingest/second-reader/write-question.ts";
import { parseJson } from "../parse-json.ts";
import { HugeAnswerError } from "../read-bytes.ts";
import { boundedFetch, SlowAnswerError } from "./bounded-fetch.ts";
import { explainFailure, type Failure, wordsOf } from "./explain-failure.ts";
import type { SecondReaderSettings } from "./settings.ts";

/** Tokens of a question and its answer, where the endpoint tells. */
export interface Usage {
  readonly tokensIn: number;
  readonly tokensOut: number;
}

export type ChatReply = { readonly usage?: Usage | undefined } & (
  | { readonly text: string }
  | { readonly unusable: string }
  | { readonly failure: Failure }
);

export interface ChatPatience {
  readonly retries: number;
  /** Before the first new try; doubled for each that follows, a quarter more or less by chance. */
  readonly retryDelayMs: number;
  /** The longest that an endpoint may ask to wait by Retry-After; one that asks for more is not asked again. */
  readonly maxWaitMs: number;
}

const PATIENCE: ChatPatience = { retries: 3, retryDelayMs: 500, maxWaitMs: 60_000 };
const MAX_ANSWER_BYTES = 5_000_000;
const RETRIED = [408, 429, ...Array.from({ length: 100 }, (_, i) => 500 + i)];

/** As much of a chat completion as is looked at. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          tool_calls: z.array(z.unknown()).nullish(),
          refusal: z.string().nullish(),
        }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z
    .object({ prompt_tokens: z.number().min(0), completion_tokens: z.number().min(0) })
    .nullish()
    .catch(undefined),
});

/** What a request may carry and some endpoints refuse, with the words by which they say so. */
const OPTIONAL = {
  response_format: /response_format|json_schema|schema|grammar/i,
  temperature: /temperature/i,
} as const;
type OptionalPart = keyof typeof OPTIONAL;
const OPTIONAL_PARTS: readonly OptionalPart[] = ["response_format", "temperature"];

/**
 * Asks an OpenAI-compatible chat endpoint: one question a chat, no tools. Tries again, later each time, after 408, 429, 5xx
 * and errors of the network. Answers are held to a JSON schema until the endpoint says that it knows no such thing; the
 * question asks for the same form in words. Never throws for what the endpoint does.
 */
export function chatClient(
  settings: SecondReaderSettings,
  patience: ChatPatience = PATIENCE,
): (question: Question) => Promise<ChatReply> {
  const refused = new Set<OptionalPart>();
  const send = sender(settings, patience);
  return async function ask(question): Promise<ChatReply> {
    try {
      return readCompletion(await send(requestOf(question, settings.model, refused)), settings);
    } catch (error) {
      const part = error instanceof HTTPError ? await refusedPart(error, refused) : undefined;
      if (part) {
        refused.add(part);
        return ask(question);
      }
      return { failure: await explainFailure(error, settings) };
    }
  };
}

function sender({ url, key, timeoutMs }: SecondReaderSettings, patience: ChatPatience) {
  const { retries, retryDelayMs, maxWaitMs } = patience;
  const client = ky.create({
    fetch: boundedFetch({ timeoutMs, maxBytes: MAX_ANSWER_BYTES }),
    headers: { "user-agent": "newsgraph", ...(key && { authorization: `Bearer ${key}` }) },
    // The fetch keeps the time of each try, to the last byte.
    timeout: false,
    retry: {
      limit: retries,
      methods: ["post"],
      statusCodes: RETRIED,
      afterStatusCodes: RETRIED,
      delay: (attempt) => retryDelayMs * 2 ** (attempt - 1),
      jitter: (delay) => delay * (0.75 + Math.random() / 2),
      shouldRetry({ error }) {
        const isTooMuch = error instanceof SlowAnswerError || error instanceof HugeAnswerError;
        return isTooMuch || waitAskedFor(error) > maxWaitMs ? false : undefined;
      },
    },
  });
  return (json: unknown) => client.post(url, { json }).text();
}

function requestOf(
  { instructions, data, schema }: Question,
  model: string,
  refused: ReadonlySet<OptionalPart>,
) {
  const optional: Readonly<Record<OptionalPart, unknown>> = {
    response_format: {
      type: "json_schema",
      json_schema: { name: "claims", strict: true, schema },
    },
    temperature: 0,
  };
  return {
    model,
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: data },
    ],
    stream: false,
    ...Object.fromEntries(Object.entries(optional).filter(([part]) => !isIn(refused, part))),
  };
}

const isIn = (parts: ReadonlySet<string>, part: string) => parts.has(part);

/** Which optional part of a request an endpoint says that it does not take. */
async function refusedPart(
  { response }: HTTPError,
  refused: ReadonlySet<OptionalPart>,
): Promise<OptionalPart | undefined> {
  if (![400, 422, 500, 501].includes(response.status)) return undefined;
  const words = await wordsOf(response);
  return OPTIONAL_PARTS.find((part) => !refused.has(part) && OPTIONAL[part].test(words));
}

function readCompletion(body: string, { url }: SecondReaderSettings): ChatReply {
  const read = Completion.safeParse(parseJson(body));
  const choice = read.data?.choices[0];
  if (!read.success || !choice) {
    const message = `The second reader at ${url} did not answer as a chat endpoint does. Check NEWSGRAPH_LLM_URL: it usually ends in /v1.`;
    return { failure: { message, isLasting: false } };
  }
  const { usage } = read.data;
  const told = usage
    ? { tokensIn: usage.prompt_tokens, tokensOut: usage.completion_tokens }
    : undefined;
  const unusable = whyUnusable(choice);
  const { content } = choice.message;
  if (unusable === undefined && content) return { text: content, usage: told };
  return { unusable: unusable ?? "Its answer was dropped: it is empty.", usage: told };
}

function whyUnusable({
  message,
  finish_reason,
}: z.infer<typeof Completion>["choices"][number]): string | undefined {
  if (message.tool_calls?.length) {
    return "Its answer was dropped: it calls tools, and there are none.";
  }
  if (message.refusal) return "It refused to answer.";
  if (finish_reason === "length") {
    return "Its answer was dropped: it was cut off. Let the endpoint answer longer (its context or token limit), or set NEWSGRAPH_LLM_PART_CHARACTERS lower.";
  }
  return undefined;
}

/** How long an answer asks to wait, in ms; 0 where it does not. */
function waitAskedFor(error: Error): number {
  const asked = error instanceof HTTPError && error.response.headers.get("retry-after");
  if (!asked) return 0;
  const seconds = Number(asked);
  const wait = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? 0 : wait;
}
