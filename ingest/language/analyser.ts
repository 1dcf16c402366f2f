import type { Tokenizer } from "@huggingface/tokenizers";
import { type InferenceSession, Tensor } from "onnxruntime-node";
import { at } from "./at.ts";
import { decodeNames } from "./decode-names.ts";
import { lemmatise } from "./lemmatise.ts";
import { maximumSpanningTree } from "./spanning-tree.ts";
import type { MentionKind, WordAnalysis } from "./word.ts";
import { PUNCTUATION_SHAPE, wordShape } from "./word-shape.ts";

/** Label sets of the model's heads, in the order of its outputs. */
export interface AnalyserLabels {
  readonly tag: readonly string[];
  readonly rel: readonly string[];
  readonly lem: readonly string[];
  readonly kind: readonly MentionKind[];
  readonly ner: readonly string[];
}

// BERT's special word pieces, as in tokenizer.json.
const UNKNOWN = 100;
const CLS = 101;
const SEP = 102;

/** Word pieces of a single word; the rest of a monster is not looked at. */
const MAX_PIECES_OF_WORD = 12;
/** Word pieces of a sentence that the encoder has positions for, less room for its two special ones. */
export const MAX_PIECES = 500;

/** The output that weights/pair-words.onnx adds to the network's own. */
const PAIR_WORDS = "pair words";

/** A word as the encoder takes it. */
interface EncodedWord {
  readonly pieces: readonly number[];
  readonly shape: number;
}

/** A sentence as the network reads it. */
export interface SentenceAnalysis {
  readonly words: readonly WordAnalysis[];
  /** What the reader of pairs takes of them: (word + 1) × 192, the root first. */
  readonly pairWords: Tensor;
}

interface Row {
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  /** Position of each word's first piece; position 0 is the root. */
  readonly first: readonly number[];
}

/**
 * Part of speech, lemma, dependency tree, names and kinds of mention by one small network: a MiniLM encoder (Wang et al.
 * 2020) with biaffine arcs (Dozat & Manning 2017). See weights/README.md.
 */
export class Analyser {
  readonly #session: InferenceSession;
  readonly #tokenizer: Tokenizer;
  readonly #labels: AnalyserLabels;
  readonly #encoded = new Map<string, EncodedWord>();

  constructor(session: InferenceSession, tokenizer: Tokenizer, labels: AnalyserLabels) {
    this.#session = session;
    this.#tokenizer = tokenizer;
    this.#labels = labels;
  }

  /** Ids of a word's pieces. */
  piecesOf(word: string): readonly number[] {
    return this.#encode(word).pieces;
  }

  /** Cached: a text repeats its words. */
  #encode(word: string): EncodedWord {
    const known = this.#encoded.get(word);
    if (known) return known;
    if (this.#encoded.size > 50_000) this.#encoded.clear();
    const { ids } = this.#tokenizer.encode(word.slice(0, 200), { add_special_tokens: false });
    const pieces = ids.length === 0 ? [UNKNOWN] : ids.slice(0, MAX_PIECES_OF_WORD);
    const encoded = { pieces, shape: wordShape(word) };
    this.#encoded.set(word, encoded);
    return encoded;
  }

  /**
   * Analyses a sentence, whose words have MAX_PIECES pieces at most. One at a time: in a batch, the quantised model reads a
   * sentence by what the others are like, and it is no faster.
   */
  async analyse(words: readonly string[]): Promise<SentenceAnalysis> {
    const outputs = await this.#session.run(feedsOf(this.rowOf(words)));
    const width = words.length + 1;
    const tag = integers(outputs.tag);
    const lemma = integers(outputs.lemma);
    const kind = integers(outputs.kind);
    const relation = integers(outputs.rel);
    const nameScores = floats(outputs.ner);
    const arc = floats(outputs.arc);
    const labels = this.#labels;

    // the inner loops: `at`, which reads lists of every kind, is slow there
    const heads = maximumSpanningTree(
      width,
      (dependent, head) => arc[dependent * width + head] ?? Number.NaN,
    );
    const names = decodeNames(
      labels.ner,
      words.length,
      (word, label) => nameScores[(word + 1) * labels.ner.length + label] ?? Number.NaN,
    );
    const analyses = words.map((form, i) => {
      const cell = i + 1;
      const head = at(heads, cell);
      const relationLabel = at(labels.rel, at(relation, cell * width + head));
      const name = at(names, i);
      return {
        tag: plainTag(at(labels.tag, at(tag, cell)), form, name),
        lemma: lemmatise(form, at(labels.lem, at(lemma, cell))),
        head: head - 1,
        relation: head === 0 ? "root" : relationLabel,
        name,
        kind: at(labels.kind, at(kind, cell)),
      };
    });
    return { words: analyses, pairWords: tensorOf(outputs, PAIR_WORDS) };
  }

  /**
   * A sentence as the network takes it.
   *
   * @public training/pairs reads it
   */
  rowOf(words: readonly string[]): Row {
    const ids = [CLS];
    const shapes = [PUNCTUATION_SHAPE];
    const first = [0];
    for (const word of words) {
      const { pieces, shape } = this.#encode(word);
      first.push(ids.length);
      for (const piece of pieces) {
        ids.push(piece);
        shapes.push(shape);
      }
    }
    ids.push(SEP);
    shapes.push(PUNCTUATION_SHAPE);
    return { ids, shapes, first };
  }
}

/** "became dean of": what is written small and is in no name is a common noun. */
function plainTag(tag: string, form: string, name: string): string {
  return tag.startsWith("NNP") && name === "O" && /^\p{Ll}[\p{Ll}-]+$/u.test(form)
    ? tag.replace("NNP", "NN")
    : tag;
}

/** One sentence: ids and shapes by word piece, first pieces by word. */
function feedsOf({ ids, shapes, first }: Row): Record<string, Tensor> {
  const integersOf = (values: readonly number[]) =>
    new Tensor("int32", new Int32Array(values), [1, values.length]);
  return { ids: integersOf(ids), shape: integersOf(shapes), first: integersOf(first) };
}

function tensorOf(outputs: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const tensor = outputs[name];
  if (tensor) return tensor;
  throw new TypeError(`The model gives no ${name}: the weights do not fit this program.`);
}

function integers(tensor: Tensor | undefined): Int32Array {
  if (tensor?.data instanceof Int32Array) return tensor.data;
  throw new TypeError("The model's output is not of int32: the weights do not fit this program.");
}

function floats(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError("The model's output is not of float32: the weights do not fit this program.");
}
