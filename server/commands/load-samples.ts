import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readArticle } from "../../ingest/read/read-article.ts";
import { hasArticle } from "../explore/articles.ts";
import type { AddArticle } from "../revise/add-articles.ts";
import type { Loading } from "../routes/status.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { readText } from "./read-files.ts";

const samplesFolder = fileURLToPath(new URL("../../examples", import.meta.url));

interface SampleLoader {
  /** Reads the samples that the graph does not have yet, one after the other. */
  readonly load: () => Promise<void>;
  /** How far it is; undefined when it is not reading. */
  readonly loading: () => Loading | undefined;
  /** Leaves the samples that it has not begun. */
  readonly stop: () => void;
}

export function sampleLoader(
  store: GraphStore,
  addArticle: AddArticle,
  say: (line: string) => void,
  folder = samplesFolder,
): SampleLoader {
  let loading: Loading | undefined;
  let isStopped = false;

  async function load(): Promise<void> {
    const texts = await newSamples(store, folder);
    for (const [done, text] of texts.entries()) {
      if (isStopped) break;
      loading = { done, total: texts.length };
      const { title, claims } = await addArticle({ text });
      say(`  ${done + 1} of ${texts.length}  "${title}": ${claims} claims`);
    }
    loading = undefined;
    if (texts.length > 0 && !isStopped) {
      say(
        "The samples are read. Look around in the browser, paste an article of yours there, or ask:",
      );
      say("  npm run -s newsgraph -- --help");
    }
  }

  return {
    load,
    loading: () => loading,
    stop() {
      isStopped = true;
    },
  };
}

async function newSamples(store: GraphStore, folder: string): Promise<readonly string[]> {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".txt"))
    : [];
  const texts: string[] = [];
  for (const file of files.sort()) {
    const text = readText(`${folder}/${file}`);
    if (!(await hasArticle(store, readArticle({ text }).id))) texts.push(text);
  }
  return texts;
}
