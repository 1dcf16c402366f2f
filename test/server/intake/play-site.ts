import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

type Play = (response: ServerResponse, request: IncomingMessage) => void;

/** A web site on this machine: what it answers at each path. Other paths are not found. */
export async function playSite(pages: Readonly<Record<string, Play>>) {
  const requests: IncomingMessage[] = [];
  const site = createServer((request, response) => {
    requests.push(request);
    const play = pages[request.url ?? ""];
    if (play) play(response, request);
    else response.writeHead(404).end();
  });
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  const address = site.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return {
    port,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    requests,
    async stop() {
      site.closeAllConnections();
      site.close();
      await once(site, "close");
    },
  };
}

/** A page, or whatever else `type` says. */
export function send(
  body: string | Buffer,
  type = "text/html; charset=utf-8",
  headers: Record<string, string> = {},
): Play {
  return (response) => response.writeHead(200, { "Content-Type": type, ...headers }).end(body);
}

export function redirect(to: string, status = 302): Play {
  return (response) => response.writeHead(status, { Location: to }).end();
}
