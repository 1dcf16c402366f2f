import { describeChange } from "./describe-change.ts";
import { WORDS } from "./describe-step.ts";
import type { Refusal } from "./judging-store.ts";

/** "edit-entity judgement:5f0c…": as the server and the command line tell of one. */
const JUDGEMENT = /([\w-]+) judgement:[0-9a-f]+/g;

/** "Ann rejected it meanwhile." where others were first; else what is in the way, with words for its ids. */
export function wordsOfRefusal({ message, changes }: Refusal): string {
  if (changes) {
    return `${changes.map(describeChange).join("; ")} meanwhile. Nothing was saved: look at it again.`;
  }
  const words: Readonly<Record<string, string>> = WORDS;
  return message.replace(JUDGEMENT, (_, kind: string) => {
    const known = words[kind];
    return known ? `“${known}”` : kind;
  });
}
