import { loadAnalyser } from "../../../ingest/language/load-analyser.ts";
import { extract } from "../../../ingest/pipeline.ts";
import type { Claim } from "../../../model/index.ts";
import { printTable } from "../print-table.ts";
import { figure, ratio } from "../scores.ts";
import { type Frame, fill, linesOf, readFrames } from "./read-frames.ts";

const fileOf = (name: string) => new URL(`${name}.txt`, import.meta.url);

interface Deed {
  readonly types: readonly Claim["type"][];
  readonly forms: Readonly<Record<string, string>>;
}

const deed = (types: Deed["types"], forms: string): Deed => {
  const [base = "", past = "", done = "", ing = "", does = "", ...noun] = forms.split(" ");
  return {
    types,
    forms: {
      "%base": base,
      "%past": past,
      "%done": done,
      "%ing": ing,
      "%does": does,
      "%noun": noun.join(" "),
    },
  };
};

/** Deeds of each kind, by their forms. */
const DEEDS: readonly Deed[] = [
  deed(["PAID"], "pay paid paid paying pays payment to"),
  deed(["BRIBED"], "bribe bribed bribed bribing bribes bribery of"),
  deed(["ATTACKED"], "attack attacked attacked attacking attacks attack on"),
  deed(["THREATENED"], "threaten threatened threatened threatening threatens threat against"),
  deed(["KILLED"], "kill killed killed killing kills murder of"),
];

const PEOPLE = { A: "Karin Boll", B: "Anton Reyes", C: "Ivan Petrov" };
const BODIES = ["Velmora Group", "the Harbour Trust", "Brightwater & Sons", "KVL"];
const HOLDERS = ["Karin Boll", "Aisha Okonjo", "Li Wen"];

interface Count {
  sentences: number;
  right: number;
  wrong: number;
}

/**
 * How sentences that put one thing in many ways are read: whether it was so, is alleged, planned or denied, and who is what to
 * whom. The sentences are written by us, the names and verbs are exchanged; with `shows`, those that were read wrongly as well.
 */
export async function evaluateFrames(shows: boolean): Promise<void> {
  const analyser = await loadAnalyser();
  const claimsOf = async (text: string) => {
    const { claims, entities } = await extract({ text }, analyser);
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return claims.map((claim) => ({
      ...claim,
      from: names.get(claim.subject) ?? "",
      to: names.get(claim.object) ?? "",
    }));
  };
  const say = (text: string, found: readonly string[]) =>
    shows && console.log(`  ${text}  ${found.join(", ") || "nothing"}`);
  const keyOf = new Map(Object.entries(PEOPLE).map(([key, name]) => [name, key]));

  const deeds: Count = { sentences: 0, right: 0, wrong: 0 };
  for (const { types, forms } of DEEDS)
    for (const frame of readFrames(fileOf("deeds"))) {
      const text = fill(frame.text, { ...PEOPLE, ...forms });
      const found = (await claimsOf(text))
        .filter(({ type, from, to }) => types.includes(type) && keyOf.has(from) && keyOf.has(to))
        .map(({ from, to, status }) => `${keyOf.get(from)}>${keyOf.get(to)} ${status}`);
      if (count(deeds, frame, found)) say(text, found);
    }

  const ties: Count = { sentences: 0, right: 0, wrong: 0 };
  const [body = ""] = BODIES;
  for (const frame of readFrames(fileOf("ties"))) {
    const text = fill(frame.text, { ...PEOPLE, B: body });
    const found = (await claimsOf(text))
      .filter(({ from, to }) => [from, to].includes(PEOPLE.A) && [from, to].includes(body))
      .map(({ status }) => status);
    if (count(ties, frame, found)) say(text, found);
  }

  const roles: Count = { sentences: 0, right: 0, wrong: 0 };
  const lines = linesOf(fileOf("roles"));
  const nouns = (lines.at(-1) ?? "").replace("roles: ", "").split(", ");
  for (const [index, noun] of nouns.entries())
    for (const [place, line] of lines.slice(0, -1).entries()) {
      const holder = HOLDERS[(index + place) % HOLDERS.length] ?? "";
      const of = BODIES[(index * 3 + place) % BODIES.length] ?? "";
      const article = /^[aeiou]/.test(noun) ? "an" : "a";
      const text = fill(line, { A: holder, B: of, "%role": noun, "%a": article });
      const found = (await claimsOf(text))
        .filter(({ from, to }) => [from, to].includes(holder) && [from, to].some(isCalled(of)))
        .map(({ type }) => type);
      const frame = { text, wanted: found.slice(0, 1), allowed: found };
      roles.sentences += 1;
      if (found.length > 0) roles.right += 1;
      else say(frame.text, found);
    }

  printTable("Ways to put one thing (test/eval/frames)", [
    ["", "sentences", "read", "not wrong"],
    row("deeds, and whether they were done", deeds),
    row("ties to a body, and whether they hold", ties),
    row("roles in a body", roles),
  ]);
}

const isCalled = (name: string) => (other: string) =>
  other.replace(/^the /i, "") === name.replace(/^the /i, "");

/** Counts a sentence; true where something was read that it does not say, or nothing of what it does. */
function count(counts: Count, { wanted, allowed }: Frame, found: readonly string[]): boolean {
  const isWrong = found.some((one) => !wanted.includes(one) && !allowed.includes(one));
  const isRead = wanted.length === 0 || found.some((one) => wanted.includes(one));
  counts.sentences += 1;
  if (isWrong) counts.wrong += 1;
  else if (isRead) counts.right += 1;
  return isWrong || !isRead;
}

const row = (name: string, { sentences, right, wrong }: Count): readonly string[] => [
  name,
  String(sentences),
  figure(ratio(right, sentences)),
  figure(ratio(sentences - wrong, sentences)),
];
