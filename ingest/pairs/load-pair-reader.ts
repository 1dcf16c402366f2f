import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openNetwork } from "../open-network.ts";
import { PairReader } from "./pair-reader.ts";

let loaded: Promise<PairReader> | undefined;

/** The reader of pairs, from the package's own folder; once a process. */
export function loadPairReader(): Promise<PairReader> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PairReader> {
  const path = (name: string) => fileURLToPath(new URL(`weights/${name}`, import.meta.url));
  const session = await openNetwork(await readFile(path("pairs.onnx")));
  return new PairReader(session, JSON.parse(await readFile(path("types.json"), "utf8")));
}
