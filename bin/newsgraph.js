#!/usr/bin/env node
// The source is TypeScript: tsx reads it as it is, from whatever folder this is called.
import { register } from "tsx/esm/api";

register();
// "newsgraph … | head": whoever reads has enough, and nothing went wrong.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
const { main } = await import("../server/commands/main.ts");
process.exitCode = await main(process.argv.slice(2));
