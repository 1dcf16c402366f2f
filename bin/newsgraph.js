#!/usr/bin/env node
import "./typescript.js";

// "newsgraph … | head": whoever reads has enough, and nothing went wrong.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
const { main } = await import("../server/commands/main.ts");
process.exitCode = await main(process.argv.slice(2));
