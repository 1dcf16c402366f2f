import { type EntityDraft, newDraft } from "../../ingest/entities/entity-draft.ts";
import { type Analyser, analyseText, Tree, type Word } from "../../ingest/language/index.ts";
import { findPairs } from "../../ingest/pairs/find-pairs.ts";
import type { FoundMention } from "../../ingest/mentions/found-mention.ts";
import {
  type EntityType,
  RELATION_TYPE_NAMES,
  type RelationTypeName,
  relationType,
  type Span,
} from "../../model/index.ts";
import type { LabelledPair } from "./training-line.ts";

const TYPES: Readonly<Record<string, EntityType>> = {
  P: "Person",
  O: "Organization",
  L: "Location",
  G: "Group",
  E: "Event",
  S: "Substance",
  W: "Work",
};
/** Weight of a pair beside one of an article: the sentences were made up. */
const WEIGHT = 0.5;

interface WrittenMention extends Span {
  readonly id: string;
  readonly type: EntityType;
}

/**
 * Reads sentences with their relations: "[1:P Ana Lopez] runs [2:O Kestrel]." with a line "1 HEADS 2" for each below it, and an
 * empty line after. Throws for what is none.
 */
export async function writtenPairs(
  file: string,
  analyser: Analyser,
): Promise<readonly (readonly LabelledPair[])[]> {
  const records = file.split(/\n\s*\n/).map((record) => record.trim().split("\n"));
  const all: (readonly LabelledPair[])[] = [];
  for (const [sentence = "", ...relations] of records)
    all.push(...(await pairsOfRecord(sentence, relations, analyser)));
  return all;
}

async function pairsOfRecord(
  marked: string,
  lines: readonly string[],
  analyser: Analyser,
): Promise<readonly (readonly LabelledPair[])[]> {
  const { text, mentions } = withoutMarks(marked);
  const relations = lines.map((line) => relationOf(line, marked));
  const sentences = await analyseText(text, [{ start: 0, end: text.length }], analyser);
  const drafts = new Map<string, EntityDraft>();
  return sentences.flatMap((sentence, index) => {
    const tree = new Tree(sentence, index);
    const found = new Map(
      mentions.flatMap((written) => {
        const mention = mentionIn(tree, written);
        return mention ? [[mention.head, { mention, id: written.id }] as const] : [];
      }),
    );
    for (const { mention, id } of found.values()) {
      const isNamed = mention.form === "name" || mention.isDemonym === true;
      if (isNamed || !drafts.has(id)) drafts.set(id, newDraft(mention, isNamed));
    }
    const draftOf = (id: string | undefined) => (id === undefined ? undefined : drafts.get(id));
    const grounding = {
      mentionAt: (_: Tree, word: Word) => found.get(word.index)?.mention,
      entitiesAt: (_: Tree, word: Word) => {
        const draft = draftOf(found.get(word.index)?.id);
        return draft ? [draft] : [];
      },
    };
    const pairs = findPairs(tree, grounding).map((pair): LabelledPair => {
      const types = relations.flatMap(({ subject, type, object }) => {
        const isForth = draftOf(subject) === pair.subject.entity && draftOf(object) === pair.object.entity;
        const isBack = draftOf(object) === pair.subject.entity && draftOf(subject) === pair.object.entity;
        return isForth || (isBack && relationType(type).isSymmetric) ? [type] : [];
      });
      return { pair, types, weight: WEIGHT, isRuled: false, isInGold: types.length > 0 };
    });
    return pairs.length > 0 ? [pairs] : [];
  });
}

function withoutMarks(marked: string): { text: string; mentions: readonly WrittenMention[] } {
  const mentions: WrittenMention[] = [];
  let text = "";
  for (const part of marked.split(/(\[\d+:\w [^[\]]+\])/)) {
    const [, id, letter, words] = /^\[(\d+):(\w) ([^[\]]+)\]$/.exec(part) ?? [];
    const type = TYPES[letter ?? ""];
    if (id !== undefined && words !== undefined && type)
      mentions.push({ id, type, start: text.length, end: text.length + words.length });
    text += words ?? part;
  }
  if (/[[\]]/.test(text)) throw new Error(`A mention is not marked as [1:P words]: ${marked}`);
  return { text, mentions };
}

function relationOf(line: string, sentence: string) {
  const [subject, name, object] = line.trim().split(/\s+/);
  const type = RELATION_TYPE_NAMES.find((one): one is RelationTypeName => one === name);
  if (!subject || !object || !type) throw new Error(`"${line}" is no relation, below: ${sentence}`);
  return { subject, type, object };
}

function mentionIn(tree: Tree, { start, end, type }: WrittenMention): FoundMention | undefined {
  const words = tree.words.filter((word) => word.start < end && word.end > start);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const head = words.find(({ head: up }) => up < first.index || up > last.index) ?? last;
  const isDemonym = head.tag.startsWith("JJ");
  return {
    start,
    end,
    sentence: tree.index,
    first: first.index,
    last: last.index,
    head: head.index,
    type,
    name: words.map(({ form }) => form).join(" "),
    form: head.tag.startsWith("PRP") ? "pronoun" : head.tag.startsWith("NNP") || isDemonym ? "name" : "description",
    ...(isDemonym && { isDemonym }),
  };
}
