import assert from "node:assert/strict";
import { readEvents, type ServerEvent } from "../../../client/api/read-events.ts";

async function eventsOf(...chunks: readonly string[]): Promise<readonly ServerEvent[]> {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe("readEvents", () => {
  it("gives each event with its name and its data", async () => {
    const events = await eventsOf(
      'event: progress\ndata: {"done":0.5}\n\nevent: done\ndata: {"claims":2}\n\n',
    );

    assert.deepEqual(events, [
      { name: "progress", data: { done: 0.5 } },
      { name: "done", data: { claims: 2 } },
    ]);
  });

  it("joins an event that arrives in pieces", async () => {
    const events = await eventsOf("event: do", "ne\nda", 'ta: {"claims":2}\n', "\n");

    assert.deepEqual(events, [{ name: "done", data: { claims: 2 } }]);
  });

  it("reads lines that end as Windows ends them", async () => {
    const events = await eventsOf('event: done\r\ndata: {"claims":2}\r\n\r\n');

    assert.deepEqual(events, [{ name: "done", data: { claims: 2 } }]);
  });

  it("passes over comments that keep the connection alive", async () => {
    assert.deepEqual(await eventsOf(": still here\n\n"), []);
  });
});
