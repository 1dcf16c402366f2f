import type { Request, Response } from "express";

/** Proxies cut what is silent for a minute, some for less. */
const HEARTBEAT_MS = 15_000;

/** Whether whoever asks wants events rather than one answer. */
export function wantsEvents(request: Request): boolean {
  return request.accepts(["json", "text/event-stream"]) === "text/event-stream";
}

/**
 * Begins a stream of server-sent events, whose data is JSON; while there is nothing to tell, a comment is sent now and then, so
 * that no proxy takes it for dead. Gives what sends an event.
 */
export function openEventStream(
  response: Response,
  heartbeatMs = HEARTBEAT_MS,
): (event: string, data: unknown) => void {
  response.set({
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store",
    // nginx would keep events back until it has a page of them
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => response.write(":\n\n"), heartbeatMs);
  response.once("close", () => clearInterval(heartbeat));
  return (event, data) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
}
