import { latestOf, type Situation } from "../../ingest/entities/antecedent-features.ts";
import { type Decide, optionsOf, SURE } from "../../ingest/entities/decide-antecedent.ts";
import type { Candidate } from "../../ingest/entities/antecedent.ts";
import type { EntityDraft } from "../../ingest/entities/entity-draft.ts";
import { resolveMentions } from "../../ingest/entities/resolve-mentions.ts";
import { analyseText, Tree } from "../../ingest/language/index.ts";
import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { findMentions } from "../../ingest/mentions/find-mentions.ts";
import { goldAt, isSame } from "../../test/eval/coreference-align.ts";
import { type GoldDocument, type GoldMention, readChains } from "../../test/eval/coreference-gold.ts";
import { type Example, probabilitiesOf, type Weights } from "./log-linear.ts";

export interface ReadDocument {
  readonly name: string;
  readonly gold: GoldDocument;
  readonly trees: readonly Tree[];
}

export async function readDocument(name: string, content: string): Promise<ReadDocument> {
  const gold = readChains(content);
  const paragraphs = [...gold.text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const sentences = await analyseText(gold.text, paragraphs, await loadAnalyser());
  return { name, gold, trees: sentences.map((sentence, index) => new Tree(sentence, index)) };
}

/** The pronouns of a document, read with the weights; without any, as gold reads them. */
export function examplesOf({ name, gold, trees: parsed }: ReadDocument, weights?: Weights): Example[] {
  const { mentions, trees } = findMentions(parsed, gold.text);
  const examples: Example[] = [];
  const decide: Decide = (situation) => {
    const { kind, candidates } = situation;
    const [nobodyFeatures = [], ...features] = optionsOf(situation);
    const others = candidates.map((candidate, i) => ({
      features: features[i] ?? [],
      isRight: isRight(candidate, situation, gold, trees),
      isLink: !candidate.isNoun,
    }));
    const nobody = {
      features: nobodyFeatures,
      isRight: others.every((option) => !option.isRight),
      isLink: false,
    };
    const example = { document: name, kind, options: [nobody, ...others], probabilities: [] };
    examples.push(example);
    const all = weights ? probabilitiesOf(example, weights) : example.options.map((option) => Number(option.isRight));
    const best = all.indexOf(Math.max(...all));
    const candidate = situation.candidates[best - 1];
    return candidate && { candidate, isSure: (all[best] ?? 0) >= SURE[kind] };
  };
  resolveMentions(mentions, trees, gold.text, decide);
  return examples;
}

function isRight(candidate: Candidate, { pronoun }: Situation, gold: GoldDocument, trees: readonly Tree[]): boolean {
  const own = goldOfWord(pronoun.word.start, gold);
  const latest = latestOf(candidate, pronoun);
  if (!own || !latest) return false;
  if (candidate.isNoun) return goldOfWord(latest.word.start, gold)?.chain === own.chain;
  return isSame(candidate.drafts.map((draft) => chainOf(draft, gold, trees)), own, gold.parts);
}

function goldOfWord(start: number, { mentions }: GoldDocument): GoldMention | undefined {
  return mentions
    .filter(({ head }) => head.start === start)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The chain of most of a draft's names, or of its descriptions where it has none. */
function chainOf(draft: EntityDraft, gold: GoldDocument, trees: readonly Tree[]): string | undefined {
  const names = draft.mentions.filter(({ form }) => form === "name");
  const described = draft.mentions.filter(({ form }) => form === "description");
  const counts = new Map<string | undefined, number>();
  for (const mention of names.length > 0 ? names : described) {
    const chain = goldAt(mention, trees, gold.mentions)?.chain;
    counts.set(chain, (counts.get(chain) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
