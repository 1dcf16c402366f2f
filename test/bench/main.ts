import { cpus } from "node:os";
import { printTable } from "../eval/print-table.ts";
import { benchExtract } from "./bench-extract.ts";
import { benchServe } from "./bench-serve.ts";

console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? "?"}`);
printTable("extract, one thread", await benchExtract());
printTable("serve --samples, from an empty folder", await benchServe());
