import type { EntityDraft } from "../entities/entity-draft.ts";
import { findQuotes, type Place, type Quotes } from "../entities/quotes.ts";
import type { Tree, Word } from "../language/index.ts";
import type { Grounding } from "./grounding.ts";

/** Whose words an article gives where the sentence itself does not say: quotes that go on, what follows "said:". */
export class Voices {
  readonly #speakers = new Map<string, Place>();
  /** Sentences of which every word is quoted. */
  readonly #quoted = new Set<number>();
  readonly #grounding: Grounding;

  constructor(trees: readonly Tree[], text: string, grounding: Grounding) {
    this.#grounding = grounding;
    const quotes = findQuotes(trees, text);
    const placeOf = new Map<number, Place>();
    let last: { readonly place: Place; readonly paragraph: number } | undefined;
    for (const tree of trees) {
      const paragraph = quotes.paragraphOf(tree.index);
      const isQuoted = isWholeQuote(tree, quotes);
      if (isQuoted) this.#quoted.add(tree.index);
      for (const word of tree.words) {
        const quote = quotes.at(tree.index, word.index);
        if (quote === undefined) continue;
        const left = quotes.goesOnFrom(quote);
        const own = quotes.speakerOf(quote) ?? (left === undefined ? undefined : placeOf.get(left));
        if (own) last = { place: own, paragraph };
        // "“I sued,” Weber said. “They paid.”": the same speaks on, in the same paragraph
        const place =
          own ??
          (last?.paragraph === paragraph ? last.place : undefined) ??
          placeOf.get(quote) ??
          (isQuoted ? this.#personBefore(trees[tree.index - 1], paragraph, quotes) : undefined);
        if (!place) continue;
        placeOf.set(quote, place);
        this.#speakers.set(`${tree.index}:${word.index}`, place);
      }
    }
  }

  /** Who says a word of a sentence; nobody where the article does in its own voice. */
  speakersAt(tree: Tree, word: Word): readonly EntityDraft[] {
    const place = this.#speakers.get(`${tree.index}:${word.index}`);
    return place ? this.#grounding.entitiesOf(place.tree, place.word) : [];
  }

  /** Whether a sentence is somebody's words from end to end, whosever they are. */
  isQuoted({ index }: Tree): boolean {
    return this.#quoted.has(index);
  }

  /** "Weber shrugged. “They paid.”": who the sentence before the quote is about, in the same paragraph. */
  #personBefore(tree: Tree | undefined, paragraph: number, quotes: Quotes): Place | undefined {
    const root = tree?.words.find(({ head }) => head < 0);
    const subject = tree && root && tree.child(root, "nsubj");
    if (!tree || !subject || quotes.paragraphOf(tree.index) !== paragraph) return undefined;
    const isOutside = tree.words.every(({ index }) => quotes.at(tree.index, index) === undefined);
    const isPerson = this.#grounding
      .entitiesOf(tree, subject)
      .every(({ type }) => type === "Person");
    return isOutside && isPerson ? { tree, word: subject } : undefined;
  }
}

const isWholeQuote = (tree: Tree, quotes: Quotes): boolean =>
  tree.words.every(
    ({ index, form }) => quotes.at(tree.index, index) !== undefined || !/[\p{L}\d]/u.test(form),
  );
