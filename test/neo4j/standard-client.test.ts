import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Extraction } from "../../model/index.ts";
import { readQueryFile } from "../../server/saved-queries/query-file.ts";
import { addExtraction } from "../../server/store/add-extraction.ts";
import type { Neo4jPlace } from "../../server/store/graph-place.ts";
import type {
  GraphStore,
  NodeValue,
  PathValue,
  RelationshipValue,
} from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/open-store.ts";
import { extractText } from "../ingest/extract-text.ts";
import { neo4jClassPath } from "./class-path.ts";
import { describeOnNeo4j, skipWithoutJava } from "./describe-on-neo4j.ts";
import { readShellTable } from "./read-shell-table.ts";

const MARK = "the question ";
const saved = fileURLToPath(new URL("../../cypher/saved", import.meta.url));
const examples = fileURLToPath(new URL("../../examples", import.meta.url));
const questions = readdirSync(saved).map((file) => {
  const id = file.replace(/\.cypher$/, "");
  const { statement, parameters } = readQueryFile(readFileSync(join(saved, file), "utf8"), id);
  const defaults = parameters.map(({ name, default: standard }) => [name, standard]);
  return { id, file: join(saved, file), statement, parameters: Object.fromEntries(defaults) };
});
type Question = (typeof questions)[number];

let samples: readonly Extraction[] = [];

async function readSamples(): Promise<readonly Extraction[]> {
  if (samples.length > 0) return samples;
  const read: Extraction[] = [];
  for (const name of readdirSync(examples).sort()) {
    if (name.endsWith(".txt"))
      read.push(await extractText(readFileSync(join(examples, name), "utf8")));
  }
  samples = read;
  return read;
}

async function addSamples(store: GraphStore): Promise<void> {
  for (const sample of await readSamples()) await addExtraction(store, sample);
}

function ask(store: GraphStore, { statement, parameters }: Question) {
  const limits = { limit: 10_000, maxBytes: 10_000_000, timeoutMs: 60_000 };
  return store.query({ statement, parameters, ...limits });
}

describeOnNeo4j("The graph of the samples on Neo4j", (server) => {
  let onNeo4j: GraphStore;
  let embedded: GraphStore;
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  before(async function () {
    this.timeout(120_000);
    onNeo4j = await server.openEmpty();
    embedded = await openStore({ engine: "embedded", folder: join(folder, "data") });
    await addSamples(onNeo4j);
    await addSamples(embedded);
  });
  after(async () => {
    await onNeo4j?.close();
    await embedded?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe("answers as the embedded store does", () => {
    for (const question of questions) {
      it(`to "${question.id}"`, async () => {
        const there = await ask(onNeo4j, question);
        const here = await ask(embedded, question);

        assert.ok(there.rows.length > 0);
        assert.deepEqual(there.columns, here.columns);
        assert.deepEqual(there.rows.map(plain), here.rows.map(plain));
      });
    }
  });

  describe("is read by a standard client that nobody here wrote: cypher-shell", () => {
    let printed: ReadonlyMap<string, string>;
    before(async function () {
      this.timeout(120_000);
      skipWithoutJava(this);
      printed = await runShell(server.place());
    });
    for (const question of questions) {
      it(`which runs "${question.id}"`, async () => {
        const shown = readShellTable(printed.get(question.id) ?? "");

        const { columns, rows } = await ask(onNeo4j, question);
        assert.deepEqual(shown.columns, columns);
        assert.deepEqual(shown.rows, rows.map(plain));
      });
    }
  });
});

/** What cypher-shell prints for each question: its file as it is, with its parameters. One shell: each takes seconds. */
async function runShell(place: Neo4jPlace): Promise<ReadonlyMap<string, string>> {
  const { uri, user, password, database } = place;
  const script = questions.flatMap(({ id, file, parameters }) => [
    `RETURN "${MARK}${id}" AS question;`,
    ...Object.entries(parameters).map(
      ([name, value]) => `:param {${name}: ${JSON.stringify(value)}}`,
    ),
    `:source ${file}`,
  ]);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-"));
  const scriptFile = join(folder, "questions.cypher");
  writeFileSync(scriptFile, `${script.join("\n")}\n`);
  const { stdout } = await promisify(execFile)(
    "java",
    [
      "org.neo4j.shell.Main",
      ...["--address", uri],
      ...(password ? ["--username", user, "--password", password] : []),
      ...(database ? ["--database", database] : []),
      ...["--format", "plain", "--file", scriptFile],
    ],
    {
      env: { ...process.env, CLASSPATH: neo4jClassPath(process.env.NEO4J_VERSION ?? "5.26.30") },
      maxBuffer: 100_000_000,
    },
  ).finally(() => rmSync(folder, { recursive: true, force: true }));
  const [, ...answers] = stdout.split(`question\n"${MARK}`);
  return new Map(
    answers.map((answer) => {
      const end = answer.indexOf('"\n');
      return [answer.slice(0, end), answer.slice(end + 2)];
    }),
  );
}

/** A value without what each engine makes up for itself, as readShellTable reads it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "bigint") return Number(value);
  if (isGraphValue(value)) {
    if (value.kind === "node") return plainNode(value);
    if (value.kind === "relationship") return plainRelationship(value);
    return plainPath(value);
  }
  return value;
}

const plainNode = ({ labels, properties }: NodeValue) => ({
  labels: labels.toSorted(),
  properties,
});

const plainRelationship = ({ type, properties }: RelationshipValue) => ({ type, properties });

function plainPath({ nodes, relationships }: PathValue): unknown {
  return nodes.flatMap((node, index) => {
    const next = relationships[index];
    const shown = plainNode(node);
    if (!next) return [shown];
    return [shown, { ...plainRelationship(next), isBackward: next.end === node.elementId }];
  });
}

function isGraphValue(value: unknown): value is NodeValue | RelationshipValue | PathValue {
  return typeof value === "object" && value !== null && "kind" in value;
}
