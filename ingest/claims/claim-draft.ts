import type { RelationTypeName } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { Pair } from "../pairs/find-pairs.ts";
import type { Grounding } from "./grounding.ts";
import type { Stance } from "./stance.ts";
import type { Voices } from "./voices.ts";

/** What a rule read: two entities, how they are tied, and the word that says so. */
export interface ClaimDraft {
  readonly tree: Tree;
  /** The word whose stance is the claim's. */
  readonly predicate: Word;
  readonly subject: EntityDraft;
  readonly type: RelationTypeName;
  /** The words that express it, as lemmas. */
  readonly words: string;
  readonly object: EntityDraft;
  /** Where the construction itself says how it is put: "dubbed", "accused of". */
  readonly stance?: Partial<Stance>;
  /** 0 to 1: how often the rule is right where its pattern is met. */
  readonly reliability: number;
}

/** What a rule may look at. */
export interface Reading {
  readonly trees: readonly Tree[];
  readonly grounding: Grounding;
  readonly mentions: readonly FoundMention[];
  readonly text: string;
  readonly voices: Voices;
  /** By sentence, the pairs of entities that the reader of pairs may be asked about. */
  readonly pairs: readonly (readonly Pair[])[];
  /** The country that the article reports from and is about. */
  readonly home?: EntityDraft;
}

/** A rule reads the claims that one construction makes, sentence by sentence. */
export interface ClaimRule {
  readonly name: string;
  read(tree: Tree, reading: Reading): readonly ClaimDraft[];
}

/** The stance of what a construction states by itself, whatever the sentence around it reports. */
export const STATED: Stance = {
  polarity: "affirmed",
  modality: "asserted",
  status: "asserted",
  speakers: [],
};
