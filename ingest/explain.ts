import type {
  ArticleSource,
  ClaimStatus,
  EntityType,
  MentionForm,
  RelationTypeName,
  Span,
} from "../model/index.ts";
import { analyseArticle } from "./analyse-article.ts";
import { confidenceOf } from "./claims/confidence.ts";
import type { Decision, Refusal } from "./claims/decide-draft.ts";
import { decideClaims } from "./claims/extract-claims.ts";
import { findSilentWords } from "./claims/find-silent-words.ts";
import { likelierDirections, type PairRefusal, refusalOf } from "./claims/pair-drafts.ts";
import type { EntityDraft } from "./entities/entity-draft.ts";
import type { Analyser, Word } from "./language/index.ts";
import type { FoundMention } from "./mentions/found-mention.ts";
import type { Pair } from "./pairs/find-pairs.ts";
import { loadPairReader } from "./pairs/load-pair-reader.ts";
import type { PairReading } from "./pairs/pair-reader.ts";
import { seenText } from "./read/seen-text.ts";

/** How a sentence was read: its tree, who is mentioned, and what each rule made of it. */
export interface SentenceExplanation extends Span {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly ExplainedMention[];
  readonly tries: readonly ExplainedTry[];
  /** Words of the relation table that made nothing. */
  readonly silent: readonly {
    readonly word: string;
    readonly types: readonly RelationTypeName[];
    readonly reason: string;
  }[];
  /** What the reader of pairs says of each two entities, the surer first. */
  readonly pairs: readonly ExplainedPair[];
}

/** How sure the reader of pairs is that a sentence ties two entities, 0 to 1, and how, if it does. */
export interface ExplainedPair {
  readonly subject: string;
  readonly type: RelationTypeName;
  readonly object: string;
  readonly sureness: number;
  /** Why it makes no claim of this, whatever the rules say. */
  readonly refusal?: PairRefusal;
}

export interface ExplainedMention {
  readonly text: string;
  readonly form: MentionForm;
  /** Whom it stands for; none where that was not found. */
  readonly entities: readonly { readonly name: string; readonly type: EntityType }[];
}

/** What a rule read, and the claims that came of it or why none did. */
export interface ExplainedTry {
  readonly rule: string;
  readonly subject: string;
  readonly type: RelationTypeName;
  readonly object: string;
  /** The words that express it, as lemmas. */
  readonly words: string;
  readonly claims: readonly {
    readonly status: ClaimStatus;
    readonly speaker?: string;
    readonly confidence: number;
  }[];
  readonly refusal?: Refusal;
}

/**
 * Explains how each sentence of an article was read. Pure, and of the same steps as `extract`. A sentence's text is as it is seen; its
 * span and those of its words are of the original.
 */
export async function explain(
  source: ArticleSource,
  analyser: Analyser,
): Promise<readonly SentenceExplanation[]> {
  const { text, originalSpan } = seenText(source.text);
  const sentences = await explainSeen({ ...source, text }, analyser);
  const moved = <T extends Span>(one: T): T => ({ ...one, ...originalSpan(one) });
  return sentences.map((sentence) => ({ ...moved(sentence), words: sentence.words.map(moved) }));
}

async function explainSeen(
  source: ArticleSource,
  analyser: Analyser,
): Promise<readonly SentenceExplanation[]> {
  const analysed = await analyseArticle(source, analyser, () => undefined);
  const { trees, reading, resolution, things, isOutlet } = analysed;
  const decisions = await decideClaims(trees, reading, isOutlet);
  const readings = await readAll(reading.pairs);
  return trees.map((tree) => {
    const { start, end } = tree.sentence;
    const own = decisions.filter(({ draft }) => draft.tree === tree);
    const speaking = new Set(own.map(({ draft }) => draft.predicate));
    const silent = findSilentWords(tree, reading, speaking);
    const mentions = [...reading.mentions, ...things.keys()]
      .filter(({ sentence }) => sentence === tree.index)
      .sort((a, b) => a.start - b.start);
    const entitiesOf = (mention: FoundMention) => {
      const thing = things.get(mention);
      return thing ? [thing] : (resolution.referents.get(mention) ?? []);
    };
    return {
      number: tree.index + 1,
      start,
      end,
      text: reading.text.slice(start, end),
      words: tree.words,
      mentions: mentions.map((mention) => ({
        text: reading.text.slice(mention.start, mention.end),
        form: mention.form,
        entities: entitiesOf(mention).map(nameAndType),
      })),
      tries: own.map(explainTry),
      silent: silent.map(({ word, types, reason }) => ({ word: word.form, types, reason })),
      pairs: explainPairs(readings[tree.index] ?? []),
    };
  });
}

/** By sentence, what the reader of pairs says of all that it may be asked about. */
async function readAll(
  pairs: readonly (readonly Pair[])[],
): Promise<readonly (readonly PairReading[])[]> {
  const reader = await loadPairReader();
  const all: (readonly PairReading[])[] = [];
  for (const some of pairs) all.push(await reader.read(some));
  return all;
}

function explainTry({ rule, draft, claims, refusal }: Decision): ExplainedTry {
  return {
    rule,
    subject: draft.subject.name,
    type: draft.type,
    object: draft.object.name,
    words: draft.words,
    claims: claims.map(({ stance, speaker }) => ({
      status: stance.status,
      ...(speaker && { speaker: speaker.name }),
      confidence: confidenceOf(draft, stance),
    })),
    ...(refusal && { refusal }),
  };
}

function explainPairs(readings: readonly PairReading[]): readonly ExplainedPair[] {
  return likelierDirections(readings)
    .map((reading) => {
      const { subject, object } = reading.pair;
      const refusal = refusalOf(reading);
      return {
        subject: subject.entity.name,
        type: reading.type,
        object: object.entity.name,
        sureness: Math.round(100 * (1 - reading.none)) / 100,
        ...(refusal && { refusal }),
      };
    })
    .sort((a, b) => b.sureness - a.sureness);
}

const nameAndType = ({ name, type }: EntityDraft) => ({ name, type });
