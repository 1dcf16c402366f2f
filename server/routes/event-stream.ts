import type { Request, Response } from "express";

/** Whether whoever asks wants events rather than one answer. */
export function wantsEvents(request: Request): boolean {
  return request.accepts(["json", "text/event-stream"]) === "text/event-stream";
}

/** Begins a stream of server-sent events, whose data is JSON. Gives what sends one. */
export function openEventStream(response: Response): (event: string, data: unknown) => void {
  response.set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.flushHeaders();
  return (event, data) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
}
