import { FAILED } from "../../ingest/second-reader/read-again.ts";
import type { ArticleSource, Extraction } from "../../model/index.ts";
import { hasArticle } from "../explore/articles.ts";
import { refuseForeign } from "../intake/refuse-foreign.ts";
import type { ArticleAdded, ArticleProgress } from "../routes/articles.schema.ts";
import { addExtraction } from "../store/add-extraction.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { Turns } from "../turns.ts";

type Step = ArticleProgress["step"];

/** Reads an article; says as each step begins. Rejects with the signal's reason once that is aborted. */
export type Extract = (
  source: ArticleSource,
  onStep: (step: Exclude<Step, "second-reader" | "store">) => void,
  signal?: AbortSignal,
) => Promise<Extraction>;

/** Has an article that was read read by somebody else too. Rejects with the signal's reason once that is aborted. */
export type ReadAgain = (extraction: Extraction, signal?: AbortSignal) => Promise<Extraction>;

export type AddArticle = (
  source: ArticleSource,
  onProgress?: (progress: ArticleProgress) => void,
  signal?: AbortSignal,
) => Promise<ArticleAdded>;

/** How much of the whole job is done as each step begins; reading the words takes nearly all of it. */
const DONE: Readonly<Record<Step, number>> = {
  read: 0,
  language: 0.02,
  mentions: 0.85,
  entities: 0.88,
  claims: 0.9,
  "second-reader": 0.92,
  store: 0.95,
};

/**
 * Reads articles and adds them to the graph, one at a time: the language model takes all of a core. `readAgain` is not asked
 * about an article that the graph has. One in another language than English is refused with ForeignLanguageError. A signal that
 * is aborted stops the article, up to the step that stores it: it rejects with the signal's reason.
 */
export function articleAdder(
  store: GraphStore,
  extract: Extract,
  readAgain?: ReadAgain,
): AddArticle {
  const turns = new Turns(1);
  return (source, onProgress = () => undefined, signal) =>
    turns.take(async () => {
      const begin = (step: Step) => {
        signal?.throwIfAborted();
        onProgress({ step, done: DONE[step] });
      };
      signal?.throwIfAborted();
      await refuseForeign(source.text);
      let extraction = fromFile(source, await extract(source, begin, signal));
      if (readAgain && !(await hasArticle(store, extraction.article.id))) {
        begin("second-reader");
        extraction = await readAgain(extraction, signal);
      }
      begin("store");
      const outcome = await addExtraction(store, extraction);
      const { article, entities, claims, notes } = extraction;
      const failed = notes.find(({ step, rule }) => step === "second-reader" && rule === FAILED);
      return {
        articleId: article.id,
        title: article.title,
        outcome,
        entities: entities.length,
        claims: claims.length,
        notes: notes.length,
        ...(failed && { warning: failed.reason }),
      };
    });
}

/** Where a text lies is no matter of reading it: it is said of the article afterwards. */
function fromFile({ file }: ArticleSource, extraction: Extraction): Extraction {
  return file ? { ...extraction, article: { ...extraction.article, file } } : extraction;
}
