#!/usr/bin/env node
// The source is TypeScript: tsx reads it as it is, from whatever folder this is called.
import { register } from "tsx/esm/api";

register();
const { main } = await import("../server/commands/main.ts");
process.exitCode = await main(process.argv.slice(2));
