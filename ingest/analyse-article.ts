import type { Article, ArticleSource } from "../model/index.ts";
import type { Reading } from "./claims/claim-draft.ts";
import { Grounding } from "./claims/grounding.ts";
import { homeCountry } from "./claims/home-country.ts";
import { Voices } from "./claims/voices.ts";
import { bodyKey } from "./entities/body-names.ts";
import type { EntityDraft, Resolution } from "./entities/entity-draft.ts";
import { resolveGovernments } from "./entities/resolve-governments.ts";
import { resolveMentions } from "./entities/resolve-mentions.ts";
import { resolveThings } from "./entities/resolve-things.ts";
import { type Analyser, analyseText, Tree } from "./language/index.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { findThings } from "./mentions/find-things.ts";
import type { FoundMention } from "./mentions/found-mention.ts";
import { findPairs, isAsked } from "./pairs/find-pairs.ts";
import { readArticle } from "./read/read-article.ts";

/** The steps of reading an article, in their order. */
const STEPS = ["read", "language", "mentions", "entities", "claims"] as const;
export type Step = (typeof STEPS)[number];

/** An article up to the point where rules read its claims. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly trees: readonly Tree[];
  readonly resolution: Resolution;
  /** What is spoken of without a name beside people and bodies. */
  readonly things: ReadonlyMap<FoundMention, EntityDraft>;
  /** What the rules look at. */
  readonly reading: Reading;
  /** Whether an entity is the article's own publisher. */
  readonly isOutlet: (draft: EntityDraft) => boolean;
}

/** What of an article is read for claims. */
const READ_KINDS: ReadonlySet<string> = new Set(["title", "caption", "body"]);

export async function analyseArticle(
  source: ArticleSource,
  analyser: Analyser,
  onStep: (step: Step) => void,
  signal?: AbortSignal,
): Promise<AnalysedArticle> {
  onStep("read");
  const article = readArticle(source);
  const { text } = article;

  onStep("language");
  const stretches = article.spans.filter(({ kind }) => READ_KINDS.has(kind));
  const sentences = await analyseText(text, stretches, analyser, signal);
  const parsed = sentences.map((sentence, index) => new Tree(sentence, index));

  onStep("mentions");
  const { mentions, trees } = findMentions(parsed, text);

  onStep("entities");
  const called = resolveMentions(mentions, trees, text);
  const home = homeCountry(called.drafts, article.dateline, trees);
  const resolution = resolveGovernments(called, trees, home);

  const things = resolveThings(findThings(trees, mentions, text), trees, resolution);

  const grounding = new Grounding(resolution, mentions, things);
  const pairs = trees.map((tree) => findPairs(tree, grounding).filter(isAsked));
  const outlet = article.publisher && bodyKey(article.publisher);
  return {
    article,
    trees,
    resolution,
    things,
    reading: {
      trees,
      grounding,
      mentions,
      text,
      voices: new Voices(trees, text, grounding),
      pairs,
      ...(home && { home }),
    },
    isOutlet: ({ name, type }) =>
      outlet !== undefined && type !== "Person" && bodyKey(name) === outlet,
  };
}
