import { at, type Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { isPersonNoun } from "../mentions/person-nouns.ts";
import { descriptionNoun } from "./description-noun.ts";
import type { EntityDraft } from "./entity-draft.ts";

/** What British secretaries are ministers for. */
const MINISTRIES =
  /^(?:health|home|foreign|education|justice|defence|transport|business|culture|environment|energy|pensions|housing|trade)$/;

/** What those of a title are called. Our own list. */
const BY_TITLE: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    father: /^priest$/,
    fr: /^priest$/,
    rev: /^(?:priest|pastor|minister|preacher)$/,
    reverend: /^(?:priest|pastor|minister|preacher)$/,
    imam: /^cleric$/,
    ayatollah: /^cleric$/,
    sister: /^nun$/,
    dr: /^doctor$/,
    prof: /^professor$/,
    sgt: /^(?:sergeant|officer)$/,
    capt: /^captain$/,
    col: /^colonel$/,
    gen: /^general$/,
    sen: /^senator$/,
    gov: /^governor$/,
    rep: /^(?:representative|congressman|congresswoman|lawmaker)$/,
    lt: /^lieutenant$/,
    maj: /^major$/,
    adm: /^admiral$/,
    supt: /^superintendent$/,
    insp: /^inspector$/,
  }),
);

/** "Transport minister Peter Halvorsen", "Orlin, the brewer": by its title, or a description before. */
export function wasCalled(
  { mentions }: EntityDraft,
  noun: string,
  mention: FoundMention,
  trees: readonly Tree[],
): boolean {
  return mentions.some((other) => {
    if (other.start >= mention.start) return false;
    // "the rider" is nobody who is "a former rider"
    const isPast = /\b(?:former|ex|retired|then|late)\b/i;
    if (other.form === "description" && isPast.test(other.name) && !isPast.test(mention.name))
      return false;
    if (other.form === "description")
      return sameKind(descriptionNoun(other, trees)) === sameKind(noun);
    const title = other.title?.toLowerCase().match(/\p{L}+/gu) ?? [];
    // "Prosecutor General Gertz" is no general
    const isOffice =
      (noun === "general" && isPersonNoun(title.at(-2) ?? "")) ||
      // nor is a prime minister "the minister"
      (noun === "minister" && title.at(-2) === "prime");
    // "Justice Adeyemi": a judge; "Health Secretary Dominic Faber": a minister
    const isSame =
      (noun === "judge" && title.at(-1) === "justice") ||
      (noun === "minister" &&
        title.at(-1) === "secretary" &&
        MINISTRIES.test(title.at(-2) ?? titleBefore(other, trees) ?? ""));
    const last = isSame || BY_TITLE.get(title.at(-1) ?? "")?.test(noun) ? noun : title.at(-1);
    const isTitle = isPersonNoun(noun) && last === noun && !isOffice;
    return isTitle || sameKind(titleBefore(other, trees) ?? "") === sameKind(noun);
  });
}

/** "lawyer" of "his lawyer Paul Greer", where the analyser makes it no part of the name. */
export function titleBefore(
  { sentence, first }: FoundMention,
  trees: readonly Tree[],
): string | undefined {
  const word = at(trees, sentence).words[first - 1];
  return word && /^NN/.test(word.tag) ? word.lemma.toLowerCase() : undefined;
}

/** "the paper" is what "the 140-year-old newspaper" is, "the regulator" what the watchdog is. */
const sameKind = (noun: string): string =>
  noun === "paper" ? "newspaper" : noun === "watchdog" ? "regulator" : noun;
