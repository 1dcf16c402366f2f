import type { Tensor } from "onnxruntime-node";
import type { Span } from "../../model/index.ts";

/** Kinds of thing that GUM's annotators tell apart; "_" where the word heads no mention. */
export type MentionKind =
  | "_"
  | "person"
  | "organization"
  | "place"
  | "event"
  | "object"
  | "abstract"
  | "time"
  | "substance"
  | "animal"
  | "plant";

/** A word as the analyser sees it. */
export interface WordAnalysis {
  /** Penn Treebank part-of-speech tag: "NNP", "VBD". */
  readonly tag: string;
  readonly lemma: string;
  /** Index of the governing word in the sentence, -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head: "nsubj", "obl". */
  readonly relation: string;
  /** Tag of the name that the word is part of, in BIO form: "B-PER", "I-ORG", "O". */
  readonly name: string;
  /** Kind of the mention that this word heads. */
  readonly kind: MentionKind;
}

/** A syntactic word: "do" and "n't" are two. */
export interface Word extends Span, WordAnalysis {
  /** The word as written, its quotes and apostrophes made plain. */
  readonly form: string;
  /** Index in the sentence. */
  readonly index: number;
}

export interface Sentence extends Span {
  readonly words: readonly Word[];
  /** (word + 1) × 192, the root first: what the reader of pairs takes of each word. */
  readonly pairWords?: Tensor;
}
