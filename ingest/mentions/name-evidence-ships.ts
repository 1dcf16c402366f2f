import { has, isOneOf, type Tree, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";
import { isRegion, typeByHead } from "./name-words.ts";

/** "The Hamilcar sank off Malta": what befalls ships only, and who is on them; ships have an article, people have none. */
export function shipEvidence(candidate: Candidate): readonly Vote[] {
  const { tree, first, last } = candidate;
  const before = tree.words[first - 1];
  // "the Maltese-flagged Terra Fortuna"
  if (/(?:^|-)flagged$/.test(before?.form ?? "")) return [["Work", 8]];
  const name = formOf(candidate);
  const end = tree.words[last];
  const isThe = /^the$/i.test(before?.form ?? "");
  const isOther =
    end?.tag === "NNPS" ||
    typeByHead(end?.form ?? "") !== undefined ||
    countryOf(name) !== undefined ||
    isRegion(name);
  if (!isThe || isOther) return [];
  const head = headOf(candidate);
  return isCarrying(tree, first) || isCrewed(tree, head) || isAtSea(tree, head)
    ? [["Work", 7]]
    : [];
}

/** "aboard the Hamilcar", "on board the Hamilcar". */
function isCarrying({ words }: Tree, first: number): boolean {
  const [on, board] = words.slice(Math.max(0, first - 3), first - 1);
  return board?.form === "aboard" || (on?.form === "on" && board?.form === "board");
}

/** What ships have, and who works on them. Our own lists. */
const PARTS = /^(?:captain|crew|skipper|hull|wreck|sinking|deck|lifeboat|first-mate)$/;
const SEAMEN = /^(?:steward|stewardess|sailor|deckhand|stoker|stowaway|bosun|seaman)$/;

/** "the captain of the Hamilcar", "a steward on the Hamilcar". */
function isCrewed(tree: Tree, head: Word): boolean {
  const above = has(head, "nmod") ? tree.head(head) : undefined;
  const preposition = tree.preposition(head);
  const lemma = above?.lemma ?? "";
  // "the captain of the Toros"
  const isTeam = lemma === "captain" && /s$/.test(head.form);
  const isOf = preposition === "of" && PARTS.test(lemma) && !isTeam;
  return isOf || (preposition === "on" && SEAMEN.test(lemma));
}

/** What happens to ships. Our own list. */
const SAILING = /^(?:sink|capsize|founder|dock|moor|list|tow|berth|torpedo|scuttle|refloat|sail)$/;
const WATERS =
  /^(?:sea|seas|water|waters|storm|gale|fog|swell|reef|rock|sandbank|port|harbour|harbor|tow)$/;

/** "The Hamilcar sank in heavy seas", "ran aground", "caught fire off Malta", but "the Kospi sank 3 percent". */
function isAtSea(tree: Tree, head: Word): boolean {
  const verb = has(head, "nsubj") ? tree.head(head) : undefined;
  if (!verb) return false;
  const parts = tree.children(verb);
  const isAground = verb.lemma === "run" && parts.some(({ form }) => form === "aground");
  const isAlight =
    verb.lemma === "catch" && parts.some((part) => has(part, "obj") && part.lemma === "fire");
  const isWhere = parts.some(
    (part) =>
      WATERS.test(part.lemma) ||
      (/^(?:off|near)$/.test(tree.preposition(part) ?? "") && part.tag !== "CD"),
  );
  return isAground || ((isOneOf(verb, SAILING) || isAlight) && isWhere);
}
