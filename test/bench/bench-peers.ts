import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { splitSentences, splitWords } from "../../ingest/language/index.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";
import { megabytesOf } from "./processes.ts";

const samples = fileURLToPath(new URL("../../examples", import.meta.url));
const spacyScript = fileURLToPath(new URL("peers/spacy_speed.py", import.meta.url));
const ROUNDS = 3;
const SECONDS = 8;
/** How long ours reads before it is measured: by then V8 has compiled nearly all, on threads whose time counts too. */
const WARM_UP_SECONDS = 30;
/** What CoreNLP needs to say who did what to whom. */
const ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,natlog,openie";
/** How often CoreNLP reads the samples: its first readings are slow, as Java warms up. */
const CORENLP_COPIES = 4;

/** Words a second, by seconds of the processor where the system tells them. */
type Measure = () => Promise<number>;

/**
 * Speed of the whole of `extract` beside spaCy's and CoreNLP's pipelines, on one thread, in turns, so that whatever else the
 * machine does is the same for all. A peer that is not there is left out, with the reason.
 */
export async function benchPeers(): Promise<readonly (readonly string[])[]> {
  const files = readdirSync(samples)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(samples, name));
  const systems: readonly (readonly [string, Measure | undefined])[] = [
    ["newsgraph extract, names to claims", () => ours(files)],
    ["spaCy: tags, tree, lemmas, names", spacy(files)],
    [`CoreNLP: ${ANNOTATORS}`, corenlp(files)],
  ];
  const speeds = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, measure] of systems)
      if (measure) speeds.set(name, [...(speeds.get(name) ?? []), await measure()]);
  }
  const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
  const own = median(speeds.get(systems[0]?.[0] ?? "") ?? []);
  return [
    ["", "words/s", "of ours"],
    ...[...speeds].map(([name, all]) => [
      name,
      median(all).toFixed(0),
      `${((100 * median(all)) / own).toFixed(1)} %`,
    ]),
    ["memory of newsgraph's process", `${megabytesOf(process.pid)?.toFixed(0) ?? "?"} MB`, ""],
  ];
}

let isWarm = false;

async function ours(files: readonly string[]): Promise<number> {
  const analyser = await loadAnalyser();
  const texts = files.map((file) => {
    const text = readFileSync(file, "utf8");
    return { text, words: splitSentences(text).flatMap((one) => splitWords(text, one)).length };
  });
  const readFor = async (seconds: number) => {
    const start = process.cpuUsage();
    const spent = () => {
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1e6;
    };
    let read = 0;
    while (spent() < seconds) {
      for (const { text, words } of texts) {
        await extract({ text }, analyser);
        read += words;
      }
    }
    return read / spent();
  };
  if (!isWarm) await readFor(WARM_UP_SECONDS);
  isWarm = true;
  return readFor(SECONDS);
}

const SpacyAnswer = z.object({ words: z.number(), seconds: z.number() });

/** By NEWSGRAPH_SPACY_PYTHON, a Python that has spaCy, and NEWSGRAPH_SPACY_MODEL, else en_core_web_md. */
function spacy(files: readonly string[]): Measure | undefined {
  const python = process.env.NEWSGRAPH_SPACY_PYTHON;
  const model = process.env.NEWSGRAPH_SPACY_MODEL ?? "en_core_web_md";
  if (!python) return leftOut("spaCy", "NEWSGRAPH_SPACY_PYTHON names no Python that has it");
  return async () => {
    const { stdout, stderr, status } = spawnSync(
      python,
      [spacyScript, model, String(SECONDS), ...files],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`spaCy did not run: ${stderr}`);
    const { words, seconds } = SpacyAnswer.parse(JSON.parse(stdout));
    return words / seconds;
  };
}

/** By NEWSGRAPH_CORENLP, a folder with CoreNLP's jars and its English models'. */
function corenlp(files: readonly string[]): Measure | undefined {
  const jars = process.env.NEWSGRAPH_CORENLP;
  if (!jars) return leftOut("CoreNLP", "NEWSGRAPH_CORENLP names no folder of its jars");
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-corenlp-"));
    try {
      const copies = Array.from({ length: CORENLP_COPIES }, (_, i) =>
        files.map((file, j) => {
          const copy = join(folder, `${i}-${j}.txt`);
          copyFileSync(file, copy);
          return copy;
        }),
      ).flat();
      const list = join(folder, "files");
      writeFileSync(list, copies.join("\n"));
      const { stderr } = spawnSync(
        "java",
        [
          ...["-Xmx6g", "-XX:+UseSerialGC", "-cp", join(jars, "*")],
          ...["edu.stanford.nlp.pipeline.StanfordCoreNLP", "-annotators", ANNOTATORS],
          ...["-threads", "1", "-filelist", list, "-outputDirectory", folder],
          ...["-outputFormat", "json"],
        ],
        { encoding: "utf8", maxBuffer: 64 * 2 ** 20 },
      );
      const speed = /at ([\d.]+) tokens\/sec/.exec(stderr)?.[1];
      if (!speed) throw new Error(`CoreNLP did not run: ${stderr.slice(-500)}`);
      return Number(speed);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

function leftOut(name: string, reason: string): undefined {
  console.log(`${name} is left out: ${reason} (docs/benchmarks.md).`);
}
