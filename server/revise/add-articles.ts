import type { ArticleSource, Extraction } from "../../model/index.ts";
import type { ArticleAdded, ArticleProgress } from "../routes/articles.schema.ts";
import { addExtraction } from "../store/add-extraction.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { Turns } from "../turns.ts";

type Step = ArticleProgress["step"];

/** Reads an article; says as each step begins. */
export type Extract = (
  source: ArticleSource,
  onStep: (step: Exclude<Step, "store">) => void,
) => Promise<Extraction>;

export type AddArticle = (
  source: ArticleSource,
  onProgress?: (progress: ArticleProgress) => void,
) => Promise<ArticleAdded>;

/** How much of the whole job is done as each step begins; reading the words takes nearly all of it. */
const DONE: Readonly<Record<Step, number>> = {
  read: 0,
  language: 0.02,
  mentions: 0.85,
  entities: 0.88,
  claims: 0.9,
  store: 0.95,
};

/** Reads articles and adds them to the graph, one at a time: the language model takes all of a core. */
export function articleAdder(store: GraphStore, extract: Extract): AddArticle {
  const turns = new Turns(1);
  return (source, onProgress = () => undefined) =>
    turns.take(async () => {
      const begin = (step: Step) => onProgress({ step, done: DONE[step] });
      const extraction = await extract(source, begin);
      begin("store");
      const outcome = await addExtraction(store, extraction);
      const { article, entities, claims, notes } = extraction;
      return {
        articleId: article.id,
        title: article.title,
        outcome,
        entities: entities.length,
        claims: claims.length,
        notes: notes.length,
      };
    });
}
