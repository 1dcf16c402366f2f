import type { EntityDraft } from "../entities/entity-draft.ts";
import { findQuotes, type Place } from "../entities/quotes.ts";
import type { Tree, Word } from "../language/index.ts";
import type { Grounding } from "./grounding.ts";

/** Whose words an article gives where the sentence itself does not say: quotes that go on, what follows "said:". */
export class Voices {
  readonly #speakers = new Map<string, Place>();
  readonly #grounding: Grounding;

  constructor(trees: readonly Tree[], text: string, grounding: Grounding) {
    this.#grounding = grounding;
    const quotes = findQuotes(trees, text);
    const placeOf = new Map<number, Place>();
    let last: { readonly place: Place; readonly paragraph: number } | undefined;
    for (const tree of trees) {
      const paragraph = quotes.paragraphOf(tree.index);
      for (const word of tree.words) {
        const quote = quotes.at(tree.index, word.index);
        if (quote === undefined) continue;
        const left = quotes.goesOnFrom(quote);
        const own = quotes.speakerOf(quote) ?? (left === undefined ? undefined : placeOf.get(left));
        if (own) last = { place: own, paragraph };
        // "“I sued,” Weber said. “They paid.”": the same speaks on, in the same paragraph
        const place = own ?? (last?.paragraph === paragraph ? last.place : undefined);
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
}
