import type { Request } from "express";
import { UnreadableFileError } from "../errors.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { HugeAnswerError, readBytes } from "../read-bytes.ts";
import { takesLines } from "./add-lines.ts";
import { asSource } from "./as-source.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { wantsEvents } from "./event-stream.ts";
import { FileQuery, JobParams, JobsAnswer, JobsQuery, JobView, NewJob } from "./jobs.schema.ts";
import { streamChanges } from "./stream-changes.ts";

const MAX_FILE_BYTES = 25_000_000;

export function jobRoutes(queue: JobQueue): readonly Endpoint[] {
  const jobOf = async (ids: readonly string[]): Promise<JobView> => queue.find(ids[0] ?? "");
  return [
    endpoint({
      method: "get",
      path: "/api/jobs",
      summary:
        'The articles that are to be read and what has come of them, newest first. With "Accept: text/event-stream" it ' +
        'answers an event named "jobs" (JobsAnswer) now and whenever something has changed.',
      query: JobsQuery,
      answer: JobsAnswer,
      async handle({ query }, { request, response }) {
        if (!wantsEvents(request)) return queue.list(query);
        const jobs = {
          event: "jobs",
          now: () => queue.list(query),
          watch: (listener: () => void) => queue.watch(listener),
        };
        await streamChanges(response, [jobs], queue.ending);
        return undefined;
      },
    }),
    takesLines(
      endpoint({
        method: "post",
        path: "/api/jobs",
        summary:
          'Queues an article, or the address of one ({"url": …}), and answers at once. With ' +
          '"Content-Type: application/x-ndjson" it takes an article a line, and answers LinesAnswer.',
        body: NewJob,
        answer: JobView,
        problems: [413],
        handle: async ({ body }) =>
          jobOf(
            "text" in body
              ? await queue.addSource(asSource(body), "text")
              : await queue.add([
                  { origin: "url", name: body.url, input: { kind: "url", url: body.url } },
                ]),
          ),
      }),
      async (article) => {
        const [id] = await queue.addSource(asSource(article), "text");
        return { id };
      },
    ),
    endpoint({
      method: "post",
      path: "/api/jobs/file",
      summary:
        "Queues the article of a file (txt, md, html, pdf, docx, eml), which is the request's body: " +
        '"Content-Type: application/octet-stream". One that cannot be read becomes a job that failed.',
      query: FileQuery,
      answer: JobView,
      problems: [413],
      handle: async ({ query: { name } }, { request }) => {
        const bytes = await readBody(request, name);
        return jobOf(await queue.addDocument({ name, bytes, file: name }, "file"));
      },
    }),
    endpoint({
      method: "get",
      path: "/api/jobs/{id}",
      summary: "A job.",
      params: JobParams,
      answer: JobView,
      problems: [404],
      handle: ({ params }) => queue.find(params.id),
    }),
    endpoint({
      method: "post",
      path: "/api/jobs/{id}/retry",
      summary: "Has a job done again that failed or was cancelled.",
      params: JobParams,
      answer: JobView,
      problems: [404, 409],
      handle: ({ params }) => queue.retry(params.id),
    }),
    endpoint({
      method: "post",
      path: "/api/jobs/{id}/cancel",
      summary:
        "Cancels a job that has not ended, of whose article nothing is added, or puts one away that failed.",
      params: JobParams,
      answer: JobView,
      problems: [404, 409],
      handle: ({ params }) => queue.cancel(params.id),
    }),
  ];
}

/** Throws UnreadableFileError. */
async function readBody(request: Request, name: string): Promise<Uint8Array> {
  try {
    return await readBytes(request, MAX_FILE_BYTES);
  } catch (error) {
    if (!(error instanceof HugeAnswerError)) throw error;
    throw new UnreadableFileError(name, `it is larger than ${MAX_FILE_BYTES / 1_000_000} MB`);
  }
}
