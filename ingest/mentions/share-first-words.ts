import { add, type Ballot, winner } from "./ballot.ts";
import type { Candidate } from "./name-candidate.ts";
import { evidenceOf } from "./name-evidence.ts";
import { isPersonLike } from "./person-like.ts";

/** More than the analyser's reading of one or two occurrences. */
const CALLED = 2.5;

/**
 * "Karadag said it had bought the fleet", where Karadag Nakliyat is in the news: firms go on by their first word, people by
 * their last. Some languages have it the other way: it takes a word beside the short name that tells a body too.
 */
export function shareFirstWords(
  groups: ReadonlyMap<string, readonly Candidate[]>,
  votes: ReadonlyMap<string, Ballot>,
): void {
  for (const [key, ballot] of votes) {
    const words = key.split(" ");
    const [first = "", last = ""] = words;
    const [short, whole] = [groups.get(first), groups.get(key)];
    if (words.length !== 2 || !short || !whole || groups.has(last)) continue;
    const isBody =
      winner(ballot) === "Person" &&
      !whole.some(isPersonLike) &&
      short.some(isToldBody) &&
      isOnlyOne(first, key, votes);
    if (isBody) add(ballot, "Organization", CALLED * whole.length);
  }
}

/** "Karadag said it had", "Karadag's shareholders". */
const isToldBody = (candidate: Candidate): boolean =>
  evidenceOf(candidate).some(([type, weight]) => type === "Organization" && weight >= 2);

/** Whether no other name has the word. */
const isOnlyOne = (word: string, key: string, votes: ReadonlyMap<string, Ballot>): boolean =>
  [...votes.keys()].every(
    (other) => other === key || other === word || !other.split(" ").includes(word),
  );
