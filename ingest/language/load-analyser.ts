import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Tokenizer } from "@huggingface/tokenizers";
import { openNetwork } from "../open-network.ts";
import { Analyser } from "./analyser.ts";

let loaded: Promise<Analyser> | undefined;

/** The language model, read from the package's own folder; once a process. */
export function loadAnalyser(): Promise<Analyser> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Analyser> {
  const path = (name: string) => fileURLToPath(new URL(`weights/${name}`, import.meta.url));
  const json = async (name: string) => JSON.parse(await readFile(path(name), "utf8"));
  const network = Buffer.concat([
    await readFile(path("model.int8.onnx")),
    // parts of a message that follow each other are one message: this is one more output of the same graph
    await readFile(path("pair-words.onnx")),
  ]);
  const session = await openNetwork(network);
  const tokenizer = new Tokenizer(
    await json("tokenizer.json"),
    await json("tokenizer_config.json"),
  );
  return new Analyser(session, tokenizer, await json("labels.json"));
}
