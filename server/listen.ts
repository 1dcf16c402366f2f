import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { WrongUseError } from "./errors.ts";

interface Listening {
  readonly url: string;
  /** Takes no more requests, and resolves when those under way are answered or ten seconds have gone by. */
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Opens the port. Throws WrongUseError when it is taken or not allowed. */
export function listen(app: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => {
      const name = host.includes(":") ? `[${host}]` : host;
      resolve({ url: `http://${name}:${portOf(server) ?? port}`, stop: () => stop(server) });
    });
  });
}

function portOf(server: Server): number | undefined {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" ? address?.port : undefined;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const why = new Map([
    [
      "EADDRINUSE",
      `Port ${port} is taken. Stop what listens there, or choose another: --port ${port + 1} or PORT=${port + 1}.`,
    ],
    ["EACCES", `Port ${port} needs rights that this process does not have. Choose one above 1023.`],
    ["EADDRNOTAVAIL", `This machine does not have the address ${host}.`],
    ["ENOTFOUND", `There is no host named ${host}.`],
  ]).get(error.code ?? "");
  return why ? new WrongUseError(why, { cause: error }) : error;
}
