import type { Tree, Word } from "../language/index.ts";
import { clauseOf } from "./clause.ts";

/** "strong-arm", "second-guess": not the verb that its last part is. */
export function isPartOfCompound(tree: Tree, verb: Word): boolean {
  const [part, before] = tree.words.slice(Math.max(0, verb.index - 2), verb.index);
  if (before?.form !== "-" || before.end !== verb.start) return false;
  // "part-owned", "co-produced", "jointly-run"
  if (/^(?:part|co|majority|jointly|partly|state|family)$/i.test(part?.form ?? "")) return false;
  // "Orlin-owned": whoever owns it
  return !clauseOf(tree, verb).agents.some(({ index }) => index === part?.index);
}
