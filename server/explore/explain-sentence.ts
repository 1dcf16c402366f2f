import type { SentenceExplanation } from "../../ingest/explain.ts";
import type { ArticleSource } from "../../model/index.ts";
import { NotFoundError } from "../errors.ts";
import { REFUSALS } from "../present/refusals.ts";
import type { SentenceView } from "../routes/explanation.schema.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { findArticle } from "./articles.ts";

/** Reads an article again, and says how. */
export type Explain = (source: ArticleSource) => Promise<readonly SentenceExplanation[]>;

/** How many articles are kept as read: whoever asks why, asks it of the next sentence too. */
const KEPT = 4;

/** Explains sentences of the articles of a graph. */
export function sentenceExplainer(store: GraphStore, explain: Explain) {
  const kept = new Map<string, Promise<readonly SentenceExplanation[]>>();
  return async (articleId: string, start: number): Promise<SentenceView> => {
    const { text, title, publisher, publishedAt } = await findArticle(store, articleId);
    const read =
      kept.get(articleId) ??
      explain({
        text,
        title,
        ...(publisher && { publisher }),
        ...(publishedAt && { publishedAt }),
      });
    kept.delete(articleId);
    kept.set(articleId, read);
    for (const id of [...kept.keys()].slice(0, -KEPT)) kept.delete(id);
    const sentence = (await read).find((one) => one.start <= start && start < one.end);
    if (!sentence)
      throw new NotFoundError(
        "SENTENCE_NOT_FOUND",
        `No sentence of the article stands at ${start}. It may have been read by another version: add it again.`,
      );
    return asView(sentence);
  };
}

function asView({
  words,
  mentions,
  tries,
  silent,
  pairs,
  ...sentence
}: SentenceExplanation): SentenceView {
  return {
    ...sentence,
    words: words.map(({ form, lemma, tag, head, relation, name, kind }) => ({
      form,
      lemma,
      tag,
      head,
      relation,
      name,
      kind,
    })),
    mentions: mentions.map(({ entities, ...mention }) => ({ ...mention, entities: [...entities] })),
    tries: tries.map(({ claims, refusal, ...one }) => ({
      ...one,
      claims: [...claims],
      ...(refusal && { refusal: REFUSALS[refusal] }),
    })),
    silent: silent.map(({ types, ...one }) => ({ ...one, types: [...types] })),
    pairs: [...pairs],
  };
}
