import type { EntityDraft } from "../entities/entity-draft.ts";
import { findQuotes, type Place } from "../entities/quotes.ts";
import type { Tree, Word } from "../language/index.ts";
import { isReporting } from "./attitudes.ts";
import { attitudeFor } from "./attribution.ts";
import type { Grounding } from "./grounding.ts";

/** Whose words an article gives where the sentence itself does not say: quotes that go on, what follows "said:". */
export class Voices {
  readonly #speakers = new Map<string, Place>();
  readonly #announced = new Map<number, Place>();
  readonly #grounding: Grounding;

  constructor(trees: readonly Tree[], text: string, grounding: Grounding) {
    this.#grounding = grounding;
    const quotes = findQuotes(trees, text);
    let last: { readonly place: Place; readonly paragraph: number } | undefined;
    let announced: { readonly place: Place; readonly paragraph: number } | undefined;
    for (const tree of trees) {
      const paragraph = quotes.paragraphOf(tree.index);
      // "Weber said:" and, in the next paragraph, what he said
      if (announced && paragraph === announced.paragraph + 1)
        this.#announced.set(tree.index, announced.place);
      for (const word of tree.words) {
        const quote = quotes.at(tree.index, word.index);
        if (quote === undefined) continue;
        const own = quotes.speakerOf(quote);
        if (own) last = { place: own, paragraph };
        // "“I sued,” Weber said. “They paid.”": the same speaks on, in the same paragraph
        const place = own ?? (last?.paragraph === paragraph ? last.place : undefined);
        if (place) this.#speakers.set(`${tree.index}:${word.index}`, place);
      }
      const subject = tree.words.at(-1)?.form === ":" ? announcer(tree) : undefined;
      announced = subject && { place: { tree, word: subject }, paragraph };
    }
  }

  /** Who says a word of a sentence; nobody where the article does in its own voice. */
  speakersAt(tree: Tree, word: Word): readonly EntityDraft[] {
    const place =
      this.#speakers.get(`${tree.index}:${word.index}`) ?? this.#announced.get(tree.index);
    return place ? this.#grounding.entitiesOf(place.tree, place.word) : [];
  }
}

/** The subject of the verb of saying that a sentence ends with. */
function announcer(tree: Tree): Word | undefined {
  const verb = tree.words.find(
    (word) => word.head < 0 && word.tag.startsWith("VB") && isReporting(attitudeFor(word)),
  );
  return verb && tree.child(verb, "nsubj");
}
