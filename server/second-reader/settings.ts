import { z } from "zod";
import { WrongUseError } from "../errors.ts";
import { LogLevel } from "../logger.ts";
import { type Environment, parseSettings } from "../parse-settings.ts";

/** Node gives up on an answer that has not begun after five minutes. */
const LONGEST_MS = 300_000;

const price = z.coerce.number().min(0).max(1_000_000).optional();

const Given = z.object({
  llmUrl: z
    .string()
    .regex(
      /^https?:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/,
      'write it as "http://localhost:11434/v1", without user, password, ? and #',
    )
    .optional(),
  llmModel: z.string().min(1).optional(),
  llmKey: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "a key has no spaces and only plain characters")
    .optional(),
  timeoutMs: z.coerce.number().int().min(100).max(LONGEST_MS).default(60_000),
  maxCharacters: z.coerce.number().int().min(500).max(200_000).default(8_000),
  priceIn: price,
  priceOut: price,
  logLevel: LogLevel.optional(),
});

const VARIABLES: Readonly<Record<keyof z.infer<typeof Given>, string>> = {
  llmUrl: "NEWSGRAPH_LLM_URL",
  llmModel: "NEWSGRAPH_LLM_MODEL",
  llmKey: "NEWSGRAPH_LLM_KEY",
  timeoutMs: "NEWSGRAPH_LLM_TIMEOUT_MS",
  maxCharacters: "NEWSGRAPH_LLM_PART_CHARACTERS",
  priceIn: "NEWSGRAPH_LLM_PRICE_IN",
  priceOut: "NEWSGRAPH_LLM_PRICE_OUT",
  logLevel: "NEWSGRAPH_LOG_LEVEL",
};

/** Where the second reader is, and how it is asked. */
export interface SecondReaderSettings {
  /** The address that chats are posted to. */
  readonly url: string;
  readonly model: string;
  readonly key?: string | undefined;
  /** How long one answer may take. */
  readonly timeoutMs: number;
  /** Characters of an article in one question at most. */
  readonly maxCharacters: number;
  /** Price of a million tokens, of the question and of the answer, in whatever currency. */
  readonly priceIn?: number | undefined;
  readonly priceOut?: number | undefined;
  readonly logLevel?: LogLevel | undefined;
}

/** The options that commands have for it. The key is none of them: others could read it in the list of processes. */
export interface SecondReaderOptions {
  readonly llmUrl?: string | undefined;
  readonly llmModel?: string | undefined;
}

/** The settings of the second reader; undefined where it has no address, and so is off. Throws WrongUseError. */
export function readSecondReaderSettings(
  { llmUrl, llmModel }: SecondReaderOptions,
  environment: Environment,
): SecondReaderSettings | undefined {
  const {
    llmUrl: base,
    llmModel: model,
    llmKey: key,
    ...others
  } = parseSettings(Given, VARIABLES, { llmUrl, llmModel }, environment);
  if (!base) return undefined;
  if (!model) {
    throw new WrongUseError(
      `A second reader needs a model: set NEWSGRAPH_LLM_MODEL or --llm-model to a name that ${base} knows.`,
    );
  }
  return { url: chatUrl(base), model, key, ...others };
}

/** ".../v1" is what is usually told of an endpoint; the whole address is taken too. */
function chatUrl(base: string): string {
  const address = base.replace(/\/+$/, "");
  return address.endsWith("/chat/completions") ? address : `${address}/chat/completions`;
}
