import type { Tree, Word } from "../language/index.ts";
import { roleOf } from "../mentions/role-nouns.ts";

/** Nouns of which a story has many. Our own list. */
export const MANY =
  /^(?:man|woman|boy|girl|teenager|person|official|officer|member|resident|student|researcher|scientist|expert|lawyer|star|friend|colleague)$/;

/** Whether two nouns say of somebody that they are the same. */
export const isSameNoun = (one: string, other: string): boolean =>
  one === other ||
  (roleOf(one)?.type === "RIVAL_OF" && roleOf(other)?.type === "RIVAL_OF") ||
  (BUSINESS.test(one) && IN_BUSINESS.test(other)) ||
  (BUSINESS.test(other) && IN_BUSINESS.test(one));

/** What those who own or run firms are called, and what they are there. Our own list. */
const BUSINESS =
  /^(?:magnate|tycoon|businessman|businesswoman|entrepreneur|mogul|billionaire|millionaire|industrialist|developer)$/;
const IN_BUSINESS = /^(?:founder|co-founder|owner|co-owner|chairman|chairwoman|boss)$/;

/** Words in front of a noun that tell nobody from another. Our own list. */
export const SAYS_LITTLE =
  /^(?:former|ex|senior|top|leading|longtime|then|current|late|new|old|young|prominent|well|known|retired|incoming|outgoing|acting|own|only|first|alleged|suspected)$/i;

/** The nouns, names and telling adjectives of phrases, by lemma. */
export const contentOf = (tree: Tree, words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words
      .flatMap((word) => tree.subtree(word))
      .filter(
        ({ tag, form, kind }) =>
          /^(?:NN|JJ)/.test(tag) && !SAYS_LITTLE.test(form) && kind !== "time",
      )
      .map(({ lemma }) => lemma.toLowerCase()),
  );
