import { type InferenceSession, Tensor } from "onnxruntime-node";
import { type EntityType, hasRoom, type RelationTypeName } from "../../model/index.ts";
import type { Pair } from "./find-pairs.ts";
import { COLUMN_COUNT, FEATURE_COUNT, inputsOf } from "./pair-inputs.ts";

/** What the reader says of a pair: how probable it is that the sentence ties the two in no way, and how it does else. */
export interface PairReading {
  readonly pair: Pair;
  readonly none: number;
  /** The likeliest of the relation types that have room for both ends. */
  readonly type: RelationTypeName;
}

/**
 * A small network that says which relation, if any, a sentence states between two entities: attention of the pair over the
 * sentence's hidden states, with each word's place on the path between the two. See weights/README.md.
 */
export class PairReader {
  readonly #session: InferenceSession;
  readonly #types: readonly RelationTypeName[];
  /** By the types of both ends: indexes of the relation types that have room for them. */
  readonly #possible = new Map<string, readonly number[]>();

  constructor(session: InferenceSession, types: readonly RelationTypeName[]) {
    this.#session = session;
    this.#types = types;
  }

  /** Reads the pairs of one sentence. */
  async read(pairs: readonly Pair[]): Promise<readonly PairReading[]> {
    const sentence = pairs[0]?.tree.sentence;
    if (!sentence?.pairWords) return [];
    const { roles, columns, features } = inputsOf(pairs);
    const { scores } = await this.#session.run({
      words: sentence.pairWords,
      roles: new Tensor("int32", roles, [pairs.length, sentence.words.length]),
      columns: new Tensor("int32", columns, [pairs.length, COLUMN_COUNT]),
      features: new Tensor("float32", features, [pairs.length, FEATURE_COUNT]),
    });
    if (!(scores?.data instanceof Float32Array))
      throw new TypeError(
        "The reader of pairs gives no scores: its weights do not fit this program.",
      );
    const { data } = scores;
    const width = this.#types.length + 1;
    return pairs.map((pair, row) =>
      this.#readingOf(pair, data.subarray(row * width, (row + 1) * width)),
    );
  }

  /** Scores are brought to probabilities of those types that have room for both ends, and of none, which is last. */
  #readingOf(pair: Pair, scores: Float32Array): PairReading {
    const none = scores[this.#types.length] ?? Number.NaN;
    let sum = 1;
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    for (const index of this.#possibleBetween(pair.subject.entity.type, pair.object.entity.type)) {
      const score = scores[index] ?? Number.NaN;
      sum += Math.exp(score - none);
      if (score > highest) {
        highest = score;
        best = index;
      }
    }
    return { pair, none: 1 / sum, type: this.#types[best] ?? "RELATED_TO" };
  }

  #possibleBetween(subject: EntityType, object: EntityType): readonly number[] {
    const key = `${subject} ${object}`;
    const known = this.#possible.get(key);
    if (known) return known;
    const possible = this.#types.flatMap((type, index) =>
      hasRoom(type, subject, object) ? [index] : [],
    );
    this.#possible.set(key, possible);
    return possible;
  }
}
