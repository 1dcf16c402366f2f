import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";

const Body = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.unknown().optional(),
  temperature: z.number().optional(),
  tools: z.unknown().optional(),
});
interface Request {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: z.infer<typeof Body>;
  readonly at: number;
}
export type Play = (response: ServerResponse) => void;

/** A chat endpoint on this machine that plays these answers, one a request; the last one again and again. */
export async function playEndpoint(...plays: readonly Play[]) {
  const requests: Request[] = [];
  const server = createServer(async (request, response) => {
    const body = Body.parse(await json(request));
    requests.push({ path: request.url, headers: request.headers, body, at: Date.now() });
    plays[Math.min(requests.length, plays.length) - 1]?.(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const { port } = address && typeof address === "object" ? address : { port: 0 };
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const USAGE = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 };

/** A whole answer of a status, with headers. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Play {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** A chat completion that says this, and more of its message or choice. */
export function completion(content: unknown, message: object = {}, choice: object = {}): Play {
  const said = typeof content === "string" ? content : JSON.stringify(content);
  return answer(200, {
    id: "chat-1",
    object: "chat.completion",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content: said, ...message },
        finish_reason: "stop",
        ...choice,
      },
    ],
    usage: USAGE,
  });
}

/** Never answers. */
export const silence: Play = () => undefined;

/** Begins to answer and goes on and on, a little at a time. */
export const trickle: Play = (response) => {
  response.writeHead(200, { "Content-Type": "application/json" });
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
};

/** Closes the connection at once. */
export const reset: Play = (response) => {
  response.socket?.resetAndDestroy();
};

/** Closes the connection in the middle of an answer. */
export const breakOff: Play = (response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "1000" });
  response.write('{"choices": [', () => response.socket?.destroy());
};

/** Sends megabytes until it is cut off. */
export function flood(megabytes: number): Play {
  return (response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    const chunk = "x".repeat(1_000_000);
    let left = megabytes;
    const send = () => {
      if (left-- <= 0) response.end();
      else response.write(chunk, send);
    };
    send();
  };
}
