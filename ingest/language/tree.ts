import { at } from "./at.ts";
import type { Sentence, Word } from "./word.ts";

/** A sentence with its dependency tree ready to be walked both ways. */
export class Tree {
  readonly words: readonly Word[];
  readonly #children: readonly (readonly Word[])[];
  /** By index, once they have been asked for: every rule asks for them. Empty where a word has none. */
  readonly #prepositions: string[] = [];
  #verbs: readonly Word[] | undefined;

  constructor(
    readonly sentence: Sentence,
    /** Index of the sentence in the article. */
    readonly index: number,
  ) {
    this.words = sentence.words;
    const children = this.words.map((): Word[] => []);
    for (const word of this.words) {
      if (word.head >= 0) at(children, word.head).push(word);
    }
    this.#children = children;
  }

  get verbs(): readonly Word[] {
    this.#verbs ??= this.words.filter(({ tag }) => tag.startsWith("VB"));
    return this.#verbs;
  }

  word(index: number): Word {
    return this.words[index] ?? at(this.words, index);
  }

  head(word: Word): Word | undefined {
    return word.head < 0 ? undefined : this.word(word.head);
  }

  /** The first word from this one upwards that hangs by none of some relations: "minister", of "Lopez" in "the minister, Lopez". */
  climb(word: Word, by: RegExp): Word {
    let top = word;
    while (top.head >= 0 && by.test(top.relation)) top = this.word(top.head);
    return top;
  }

  /** Dependents of a word, in order; with relations given, only those. "nmod" stands for its subtypes too. */
  children(word: Word, ...relations: readonly string[]): readonly Word[] {
    const all = this.#children[word.index] ?? at(this.#children, word.index);
    if (relations.length === 0 || all.length === 0) return all;
    const some: Word[] = [];
    for (const child of all) if (hasAny(child, relations)) some.push(child);
    return some;
  }

  child(word: Word, ...relations: readonly string[]): Word | undefined {
    const all = this.#children[word.index] ?? at(this.#children, word.index);
    if (relations.length === 0) return all[0];
    for (const child of all) if (hasAny(child, relations)) return child;
    return undefined;
  }

  /** The words that a word governs, itself included, in order. */
  subtree(word: Word): Word[] {
    const all = [word];
    for (const next of all) all.push(...this.children(next));
    return all.sort((a, b) => a.index - b.index);
  }

  /** The preposition in front of a noun, in lower case: "with" in "with Barr". */
  preposition(word: Word): string | undefined {
    this.#prepositions[word.index] ??= this.#readPreposition(word);
    return this.#prepositions[word.index] || undefined;
  }

  #readPreposition(word: Word): string {
    const marker = this.children(word, "case").find(({ tag }) => tag !== "POS");
    if (!marker) return "";
    const fixed = this.children(marker, "fixed").map(({ form }) => form);
    return [marker.form, ...fixed].join(" ").toLowerCase();
  }

  /** A word and those coordinated with it: "Ebrard and López Obrador". */
  coordinated(word: Word): Word[] {
    return [word, ...this.children(word, "conj")];
  }
}

/** Whether a word has a relation or a subtype of it. */
export function has(word: Word, relation: string): boolean {
  const { relation: own } = word;
  return (
    own === relation ||
    (own.length > relation.length && own[relation.length] === ":" && own.startsWith(relation))
  );
}

/** Whether a word has one of several relations; the inner loop of every rule. */
function hasAny(word: Word, relations: readonly string[]): boolean {
  for (const relation of relations) if (has(word, relation)) return true;
  return false;
}
