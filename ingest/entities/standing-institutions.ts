import type { EntityDraft } from "./entity-draft.ts";

/** Institutions that every country has, or has abroad, and that act in the news without a name. Our own list. */
const INSTITUTION =
  /\b(police|gendarmes|prosecutors|ministry|court|army|navy|air force|military|parliament|legislature|senate|embassy|consulate|central bank|coast ?guard|border guards|presidential guard|electoral commission|opposition|coalition|committee|assembly|city council|jury|regulators?|refugee agency|laboratory|fire department|military intelligence|(?:security|secret|intelligence|weather|prison|customs|rescue) service)(?= (?:in|of|for|at|on) |$)/i;

/** "a court", "an embassy", "the courts": any, or one that another word names. */
const ANY = /^(?:an? \S+|(?:the|that|this) (?:court|regulator|laboratory))$/i;

/**
 * Institutions that an article speaks of and no claim ties to anybody: "Police", "a court in Cluj", "Egypt's foreign ministry declined to
 * comment". They are as good as named, unless the article names one of their kind, which may be the one.
 */
export function standingInstitutions(
  drafts: readonly EntityDraft[],
  kept: readonly EntityDraft[],
): readonly EntityDraft[] {
  const taken = new Set(kept.flatMap(kindsOf));
  return drafts.filter((draft) => {
    const kind = institutionOf(draft);
    if (kept.includes(draft) || kind === undefined || taken.has(kind)) return false;
    taken.add(kind);
    return true;
  });
}

function institutionOf({ isNamed, type, name }: EntityDraft): string | undefined {
  const isBody = !isNamed && /^(?:Organization|Group)$/.test(type) && !ANY.test(name);
  return isBody ? (familyIn(name) ?? kindIn(name)) : undefined;
}

/** "the Urrutia family": told by its name. */
const familyIn = (name: string): string | undefined =>
  /(?:^| )(\p{Lu}[\p{L}-]+ family)$/u.exec(name)?.[1];

/** "ministry" of "Ministry of Health", "police" of "the Queensland Police Service", "Condori family" of "Condoris". */
function kindsOf({ name, aliases, mentions }: EntityDraft): readonly string[] {
  const kinds = [name, ...aliases, ...mentions.map((mention) => mention.name)].flatMap((called) => [
    ...called.split(/\s+/).flatMap((word) => kindIn(word) ?? kindIn(called) ?? []),
    ...(familyIn(called) === undefined ? [] : [familyIn(called)]),
  ]);
  return [...kinds.filter((kind) => kind !== undefined), `${name.replace(/s$/, "")} family`];
}

const kindIn = (name: string): string | undefined => INSTITUTION.exec(name)?.[1]?.toLowerCase();
