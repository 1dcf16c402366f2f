import type { Request, Response } from "express";
import { InvalidLineError } from "../errors.ts";
import { readStreamLines, type StreamLine } from "../intake/json-lines.ts";
import { parseJson } from "../parse-json.ts";
import { toProblem } from "./answer-problems.ts";
import { type LineAnswer, type LinesAnswer, NewArticle } from "./articles.schema.ts";
import type { Endpoint } from "./endpoint.ts";
import { openEventStream, wantsEvents } from "./event-stream.ts";

/** What the API calls lines of JSON. https://github.com/ndjson/ndjson-spec */
const JSON_LINES = ["application/x-ndjson", "application/jsonl", "application/jsonlines"];

const MAX_LINE_BYTES = 5_000_000;
/** Lines that went well are counted; of the others so many are told. */
const MAX_TOLD = 1_000;

/** An endpoint that takes JSON Lines besides what it takes anyway. */
export function takesLines<Done extends object>(
  endpoint: Endpoint,
  add: (article: NewArticle) => Promise<Done>,
): Endpoint {
  return {
    ...endpoint,
    respond: (request, response) =>
      request.is(JSON_LINES)
        ? addLines(request, response, add)
        : endpoint.respond(request, response),
  };
}

/**
 * Takes articles as JSON Lines, one a line; a bad line is told with its number, and the others go on. Answers what came of
 * them, or an event a line with "Accept: text/event-stream".
 */
async function addLines<Done extends object>(
  request: Request,
  response: Response,
  add: (article: NewArticle) => Promise<Done>,
): Promise<void> {
  const send = wantsEvents(request) ? openEventStream(response) : undefined;
  const failed: LineAnswer[] = [];
  let lines = 0;
  let failures = 0;
  for await (const line of readStreamLines(request, MAX_LINE_BYTES)) {
    if (response.destroyed) return;
    lines += 1;
    const { number } = line;
    try {
      const done = await add(parseLine(line));
      send?.("line", { line: number, ...done });
    } catch (error) {
      const { status, problem } = toProblem(error);
      if (status >= 500) request.log.error(error);
      failures += 1;
      if (failed.length < MAX_TOLD) failed.push({ line: number, problem });
      send?.("problem", { line: number, problem });
    }
  }
  const answer: LinesAnswer = {
    lines,
    taken: lines - failures,
    failed: failures,
    problems: failed,
  };
  if (!send) return void response.json(answer);
  send("done", answer);
  response.end();
}

/** Throws InvalidLineError. */
function parseLine({ text }: StreamLine): NewArticle {
  if (text === undefined) {
    throw new InvalidLineError(`The line is longer than ${MAX_LINE_BYTES / 1_000_000} MB.`);
  }
  const found = parseJson(text);
  if (found === undefined) throw new InvalidLineError("The line is not JSON.");
  const parsed = NewArticle.safeParse(found);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InvalidLineError(
    issue ? `${issue.path.join(".") || "The line"}: ${issue.message}` : "The line is no article.",
  );
}
