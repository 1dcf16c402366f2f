import type { RelationTypeName } from "../../model/index.ts";
import { lemmaVariants, type Tree, type Word } from "../language/index.ts";
import type { Reading } from "./claim-draft.ts";
import { clauseOf } from "./clause.ts";
import { fits } from "./kinds.ts";
import { nounFrames, type VerbFrame, verbFrames } from "./lexicon.ts";
import { matchFrame } from "./match-frame.ts";
import { isVerb } from "./passive.ts";

/** A word that expresses relation types, and why it made no claim here. */
export interface SilentWord {
  readonly word: Word;
  readonly types: readonly RelationTypeName[];
  readonly reason: string;
}

/** The words of a sentence that the relation table knows and that no rule made a claim of, each with the reason. */
export function findSilentWords(
  tree: Tree,
  reading: Reading,
  speaking: ReadonlySet<Word>,
): readonly SilentWord[] {
  return tree.words
    .filter((word) => !speaking.has(word))
    .flatMap((word): SilentWord[] => {
      if (isVerb(word)) {
        if (/^(?:aux|cop)/.test(word.relation)) return [];
        const frames = verbFrames(lemmaVariants(word));
        const reason = frames.length > 0 && whyVerbIsSilent(tree, word, frames, reading);
        return reason ? [{ word, types: typesOf(frames), reason }] : [];
      }
      const frames = /^NNS?$/.test(word.tag) ? nounFrames(lemmaVariants(word)) : [];
      const reason = "no two entities stand where its parties do";
      return frames.length > 0 ? [{ word, types: typesOf(frames), reason }] : [];
    });
}

function whyVerbIsSilent(
  tree: Tree,
  verb: Word,
  frames: readonly VerbFrame[],
  { grounding }: Reading,
): string {
  const clause = clauseOf(tree, verb);
  if (clause.agents.length === 0) return "the sentence does not say who does it";
  const agents = clause.agents.flatMap((word) => grounding.entitiesOf(tree, word));
  if (agents.length === 0) return `${quoted(tree, clause.agents)} is no entity`;
  const heads = frames.flatMap((frame) => matchFrame(frame, clause));
  if (heads.length === 0) return "nothing stands where its other end does";
  const targets = heads.flatMap((word) => grounding.entitiesOf(tree, word));
  if (targets.length === 0) return `${quoted(tree, heads)} is no entity`;
  const isFitting = frames.some(({ type, isInverse }) =>
    agents.some((agent) =>
      targets.some((target) => (isInverse ? fits(type, target, agent) : fits(type, agent, target))),
    ),
  );
  if (isFitting) return "another rule, or none, takes this construction";
  const kind = ({ type, isNamed }: (typeof agents)[number]) =>
    isNamed ? type : `${type} without a name`;
  const [agent, target] = [agents[0], targets[0]];
  return agent && target ? `${kind(agent)} and ${kind(target)} are not kinds that it ties` : "";
}

function quoted(tree: Tree, heads: readonly Word[]): string {
  const phrases = heads.map((head) => {
    const words = tree.subtree(head).filter(({ index }) => index <= head.index);
    return `"${words.map(({ form }) => form).join(" ")}"`;
  });
  return [...new Set(phrases)].join(", ");
}

function typesOf(frames: readonly { readonly type: RelationTypeName }[]) {
  return [...new Set(frames.map(({ type }) => type))];
}
