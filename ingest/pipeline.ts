import type { ArticleSource, Extraction } from "../model/index.ts";
import { assemble } from "./assemble.ts";
import { extractClaims } from "./claims/extract-claims.ts";
import { Grounding } from "./claims/grounding.ts";
import { bodyKey } from "./entities/body-names.ts";
import { resolveMentions } from "./entities/resolve-mentions.ts";
import { type Analyser, analyseText, Tree } from "./language/index.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { readArticle } from "./read/read-article.ts";

/** The steps of reading an article, in their order. */
export const STEPS = ["read", "language", "mentions", "entities", "claims"] as const;
export type Step = (typeof STEPS)[number];

export interface ExtractOptions {
  /** Called as a step begins. */
  readonly onStep?: (step: Step) => void;
}

/** What of an article is read for claims. */
const READ_KINDS: ReadonlySet<string> = new Set(["title", "caption", "body"]);

/** Reads an article. Pure: the same article gives the same extraction. */
export async function extract(
  source: ArticleSource,
  analyser: Analyser,
  { onStep }: ExtractOptions = {},
): Promise<Extraction> {
  onStep?.("read");
  const article = readArticle(source);
  const { text } = article;

  onStep?.("language");
  const stretches = article.spans.filter(({ kind }) => READ_KINDS.has(kind));
  const sentences = await analyseText(text, stretches, analyser);
  const trees = sentences.map((sentence, index) => new Tree(sentence, index));

  onStep?.("mentions");
  const mentions = findMentions(trees, text);

  onStep?.("entities");
  const resolution = resolveMentions(mentions, trees, text);

  onStep?.("claims");
  const outlet = article.publisher && bodyKey(article.publisher);
  const isOutlet = ({ name, type }: { name: string; type: string }) =>
    type !== "Person" && bodyKey(name) === outlet;
  const reading = { grounding: new Grounding(resolution, mentions), mentions, text };
  const { claims, notes } = extractClaims(trees, reading, isOutlet);
  return assemble(
    article,
    resolution.drafts.filter((draft) => !isOutlet(draft)),
    claims,
    notes,
  );
}
