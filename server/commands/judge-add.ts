import { ENTITY_TYPES, type EventTime } from "../../model/index.ts";
import { WrongUseError } from "../errors.ts";
import { EntityFinder } from "../revise/csv/entity-finder.ts";
import { PeriodText } from "../revise/period.ts";
import { asRelationType } from "../revise/relation-type.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { Who } from "./judge-with.ts";
import { parseAsked } from "./parse-asked.ts";

export interface AddOptions extends Who {
  readonly saidBy?: string;
  readonly status?: string;
  readonly predicate?: string;
  readonly saidAt?: string;
  readonly from?: string;
  readonly to?: string;
  readonly url?: string;
  readonly quote?: string;
  readonly note?: string;
  readonly passage?: string;
}

interface Words {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/** The edge that is asked for; it is checked afterwards. */
export async function addEdge(store: GraphStore, words: Words, options: AddOptions) {
  const { saidBy, status, predicate, saidAt } = options;
  const event = eventOf(options);
  return {
    kind: "add-edge",
    subject: await endOf(store, words.subject),
    type: asRelationType(words.relation),
    object: await endOf(store, words.object),
    ...(saidBy && { speaker: await endOf(store, saidBy) }),
    ...(status && { status, ...(status === "denied" && { polarity: "denied" }) }),
    ...(predicate && { predicate }),
    ...(saidAt && { saidAt }),
    ...(event && { event }),
    source: sourceOf(options),
  };
}

/** When it happened: "2019" to "2020-05". */
function eventOf({ from, to }: AddOptions): EventTime | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined) throw new WrongUseError("--to needs --from.");
  const first = parseAsked(PeriodText, from);
  const last = to === undefined ? first : parseAsked(PeriodText, to);
  return { from: first.from, to: last.to, text: "" };
}

/** "Person:Ann Lee" is an Ann Lee who is a person: the one that is there, or a new one. */
async function endOf(store: GraphStore, words: string) {
  const type = ENTITY_TYPES.find((one) => words.startsWith(`${one}:`));
  const name = type ? words.slice(type.length + 1).trim() : words;
  const found = await store.read((run) => new EntityFinder(run).find(name, type));
  if (found) return { id: found.id };
  if (type) return { name, type };
  throw new WrongUseError(`The graph has no "${name}": write "Person:${name}" for a new one.`);
}

function sourceOf({ url, quote, note, passage }: AddOptions) {
  if ([url, note, passage].filter(Boolean).length !== 1) {
    throw new WrongUseError("Say where it comes from: --url, --note or --passage; one of them.");
  }
  if (url) return { url, ...(quote && { quote }) };
  if (note) return { note };
  const [, article, start, end] = /^(.+)@(\d+)-(\d+)$/.exec(passage ?? "") ?? [];
  if (article) return { article, start: Number(start), end: Number(end) };
  throw new WrongUseError("--passage takes an article's id and offsets: article:…@120-180.");
}
