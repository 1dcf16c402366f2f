import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { readEvents } from "../../../client/api/read-events.ts";
import { openEventStream } from "../../../server/routes/event-stream.ts";

describe("A stream of events", () => {
  it("sends a comment now and then while there is nothing to tell, which is no event", async () => {
    const app = express();
    app.get("/", (_, response) => {
      const send = openEventStream(response, 20);
      setTimeout(() => {
        send("graph", { seq: 1 });
        response.end();
      }, 200);
    });
    const server = app.listen(0, "127.0.0.1");
    await once(server, "listening");

    const { port } = server.address() as AddressInfo;
    const { body, headers } = await fetch(`http://127.0.0.1:${port}/`);
    const [raw, read] = body?.tee() ?? assert.fail("no body");
    const text = await new Response(raw).text();
    const events = [];
    for await (const event of readEvents(read)) events.push(event);
    server.close();

    assert.match(text, /^(?::\n\n){2,}event: graph\n/);
    assert.deepEqual(events, [{ name: "graph", data: { seq: 1 } }]);
    assert.equal(headers.get("x-accel-buffering"), "no");
  });
});
