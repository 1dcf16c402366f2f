import type { EntityDraft, Resolution } from "../../ingest/entities/entity-draft.ts";
import { at, type Tree } from "../../ingest/language/index.ts";
import type { FoundMention } from "../../ingest/mentions/found-mention.ts";
import { goldAt, isSame } from "./coreference-align.ts";
import type { GoldDocument, GoldForm, GoldMention } from "./coreference-gold.ts";
import { b3, ceafE, type MetricCounts, muc } from "./coreference-metrics.ts";

/** Links from mentions of one form to an entity. */
export interface LinkCounts {
  /** Mentions whose chain has a name, and those of them that are linked to the entity with this name. */
  readonly wanted: number;
  readonly found: number;
  /** Links that were made, and those of them that are right. */
  readonly made: number;
  readonly right: number;
}

/** A link that is wrong or missing, for people. */
export interface LinkMiss {
  readonly form: GoldForm;
  readonly start: number;
  readonly words: string;
  readonly said: string;
}

export interface CoreferenceCounts {
  readonly metrics: Readonly<Record<"muc" | "b3" | "ceafE", MetricCounts>>;
  readonly links: Readonly<Record<LinkForm, LinkCounts>>;
  readonly misses: readonly LinkMiss[];
}

/** GUM marks no "who" that has an antecedent: those are not scored. */
type LinkForm = Exclude<GoldForm, "relative">;
export const FORMS: readonly LinkForm[] = ["name", "role", "pronoun", "speaker"];
const SCORED_KINDS = new Set(["person", "organization", "place"]);
const SCORED_TYPES = new Set(["Person", "Organization", "Location", "Group"]);

/** A mention of ours with the entities it refers to and the mention of gold that has the same head, if there is one. */
interface Answer {
  readonly mention: FoundMention;
  readonly drafts: readonly EntityDraft[];
  readonly gold: GoldMention | undefined;
  readonly form: GoldForm;
}

/** Compares what refers to what in a document with its gold. */
export function scoreCoreference(
  resolution: Resolution,
  trees: readonly Tree[],
  document: GoldDocument,
): CoreferenceCounts {
  const scored = scoredMentions(document);
  const answers = [...resolution.referents]
    .filter(([mention, drafts]) => isScored(mention, drafts, trees))
    .map(([mention, drafts]) => {
      const gold = goldAt(mention, trees, document.mentions);
      return { mention, drafts, gold, form: formOf(mention) };
    });
  const found = clustersOf(answers);
  const gold = [...scored.values()].map((mentions) =>
    mentions.filter(({ form }) => form !== "speaker" && form !== "relative").map(keyOf),
  );
  const wanted = gold.filter(({ length }) => length > 1);
  return {
    metrics: { muc: muc(found, wanted), b3: b3(found, wanted), ceafE: ceafE(found, wanted) },
    ...scoreLinks(answers, document, scored),
  };
}

type Chains = ReadonlyMap<string, readonly GoldMention[]>;

/** Chains of two mentions or more of persons, organizations and places. */
function scoredMentions({ mentions }: GoldDocument): Chains {
  const chains = new Map<string, GoldMention[]>();
  for (const mention of mentions.filter(({ kind }) => SCORED_KINDS.has(kind)))
    chains.set(mention.chain, [...(chains.get(mention.chain) ?? []), mention]);
  return new Map([...chains].filter(([, { length }]) => length > 1));
}

/** Adjectives ("Mexican") are no mentions to GUM, and "Mexican officials" are not Mexico, as they are to us. */
function isScored(
  mention: FoundMention,
  drafts: readonly EntityDraft[],
  trees: readonly Tree[],
): boolean {
  const { tag } = at(trees, mention.sentence).word(mention.head);
  return (
    !(mention.isDemonym && tag.startsWith("JJ")) &&
    !(mention.country && mention.form === "description") &&
    drafts.some(({ type }) => SCORED_TYPES.has(type))
  );
}

function formOf({ form, name }: FoundMention): GoldForm {
  if (form === "name") return "name";
  if (form !== "pronoun") return "role";
  if (/^(?:who|whom|whose|which|that)$/i.test(name)) return "relative";
  return /^(?:I|me|my|mine|myself|we|us|our|ours|ourselves)$/i.test(name) ? "speaker" : "pronoun";
}

const keyOf = ({ start, end }: GoldMention) => `${start}-${end}`;

function clustersOf(answers: readonly Answer[]): string[][] {
  const ids = new Map<EntityDraft, number>();
  const clusters = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const { mention, drafts, gold, form } of answers) {
    if (form === "speaker" || form === "relative") continue;
    for (const draft of drafts) if (!ids.has(draft)) ids.set(draft, ids.size);
    const cluster = drafts.map((draft) => ids.get(draft)).join("+");
    const mentions = clusters.get(cluster) ?? [];
    clusters.set(cluster, mentions);
    const key = gold && keyOf(gold);
    if (key && mentions.includes(key)) continue;
    mentions.push(key && !taken.has(key) ? key : `not in gold: ${mention.start}`);
    if (key) taken.add(key);
  }
  return [...clusters.values()].filter(({ length }) => length > 1);
}

/** The chains that a draft is, by most of its other mentions: names where it has any, else descriptions. */
function chainOf(
  draft: EntityDraft,
  except: FoundMention,
  answers: readonly Answer[],
): string | undefined {
  const others = answers.filter(
    ({ drafts, mention, form }) =>
      mention !== except && drafts.length === 1 && drafts[0] === draft && /name|role/.test(form),
  );
  const names = others.filter(({ form }) => form === "name");
  const counts = new Map<string | undefined, number>();
  for (const { gold } of names.length > 0 ? names : others)
    counts.set(gold?.chain, (counts.get(gold?.chain) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function scoreLinks(
  answers: readonly Answer[],
  { mentions, parts, text }: GoldDocument,
  scored: Chains,
): Pick<CoreferenceCounts, "links" | "misses"> {
  const misses: LinkMiss[] = [];
  const isNamed = (chain: string) =>
    scored.get(chain)?.some(({ form }) => form === "name") === true;
  const isWanted = ({ chain, form, isBeside, kind, start }: GoldMention) => {
    if (!SCORED_KINDS.has(kind) || (form === "role" && isBeside)) return false;
    const whole = parts.get(chain);
    if (form !== "name")
      return isNamed(chain) || (whole !== undefined && [...whole].every(isNamed));
    return scored.get(chain)?.some((one) => one.form === "name" && one.start < start) === true;
  };
  const linked = answers
    .filter(({ gold, form }) => !(form === "role" && gold?.isBeside))
    .flatMap((answer) => {
      const chains = answer.drafts.map((draft) => chainOf(draft, answer.mention, answers));
      const isLink = answer.drafts.every((draft) =>
        answers.some(
          ({ mention, drafts, form }) =>
            mention !== answer.mention &&
            drafts.includes(draft) &&
            /name|role/.test(form) &&
            (mention.start < answer.mention.start || !/name|role/.test(answer.form)),
        ),
      );
      return isLink ? [{ ...answer, isRight: isSame(chains, answer.gold, parts) }] : [];
    });
  const countsOf = (form: LinkForm): LinkCounts => {
    const made = linked.filter((answer) => answer.form === form);
    const right = made.filter(({ isRight }) => isRight);
    const wanted = mentions.filter((mention) => mention.form === form && isWanted(mention));
    const found = wanted.filter((mention) =>
      right.some(({ gold, drafts }) => gold === mention && drafts.every((draft) => draft.isNamed)),
    );
    const near = (start: number, end: number) =>
      `${text.slice(Math.max(0, start - 150), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 60)}`.replace(
        /\s+/g,
        " ",
      );
    for (const { mention, drafts } of made.filter(({ isRight }) => !isRight)) {
      const words = near(mention.start, mention.end);
      const said = `wrong: ${drafts.map(({ name }) => name).join(" + ")}`;
      misses.push({ form, start: mention.start, words, said });
    }
    for (const mention of wanted.filter((one) => !found.includes(one))) {
      if (made.some(({ gold }) => gold === mention)) continue;
      const name = scored.get(mention.chain)?.find((one) => one.form === "name");
      const said = `missed: ${name ? text.slice(name.start, name.end) : "several"}`;
      misses.push({ form, start: mention.start, words: near(mention.start, mention.end), said });
    }
    return { wanted: wanted.length, found: found.length, made: made.length, right: right.length };
  };
  const links = {
    name: countsOf("name"),
    role: countsOf("role"),
    pronoun: countsOf("pronoun"),
    speaker: countsOf("speaker"),
  };
  return { links, misses };
}
