import type { EntityType } from "../../model/index.ts";
import { at, type Tree, type Word } from "../language/index.ts";
import { countryOf } from "../mentions/countries.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { isOrigin } from "../mentions/is-origin.ts";
import { isOfKind, unlessOvertaken } from "./bodies-of-kind.ts";
import { bodyOfCountry } from "./body-of-country.ts";
import { describedAlike, modifiersOf, only, titledAlike, titledLater } from "./called-alike.ts";
import { isCompany, isCompanyKind } from "./companies.ts";
import { companyInFocus } from "./company-in-focus.ts";
import { descriptionNouns } from "./description-noun.ts";
import type { EntityDraft } from "./entity-draft.ts";
import {
  bodyOfSpeaker,
  doesToIt,
  isAnalysts,
  isNoCompany,
  onlyOneBefore,
  subjectBefore,
} from "./own-body.ts";
import { siteCalled } from "./site-called.ts";
import { toldOfOne } from "./told-of-one.ts";
import { wasCalled } from "./was-called.ts";

/** How many sentences back "the company" looks. */
const REACH = 2;

/**
 * The named one that "the company", "the foundation" or "the minister" goes back to by what it has been called: by the same
 * noun, by the last word of its name, or, for a company, as the only one near. Undefined where it could be two.
 */
export function describedAs(
  mention: FoundMention,
  trees: readonly Tree[],
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const tree = at(trees, mention.sentence);
  const head = tree.word(mention.head);
  const noun = head.lemma.toLowerCase();
  if (mention.isPlural) return undefined;
  const modifiers = modifiersOf(tree, head);
  const told = mention.type === "Person" ? toldOfOne(mention, trees, named) : undefined;
  if (told) return told;
  if (noun === "bank" && modifiers.some(({ form }) => form === "central"))
    return only(
      named.filter(
        (draft) =>
          isCentralBank(draft) && draft.mentions.some(({ start }) => start < mention.start),
      ),
    );
  const ofCountry = bodyOfCountry(mention, noun, modifiers, trees, named);
  if (ofCountry) return ofCountry;
  // "Guinea-Bissau's president": nothing but whose it is
  const isOwned = modifiers.every(({ relation }) => relation === "nmod:poss");
  // "the New York-based group", "the Luxembourg-based agency"
  // "the Antwerp bakery group"
  const isFrom = (word: Word) =>
    isOrigin(tree, word) || (isCompanyKind(noun) && word.name.endsWith("LOC"));
  const isTrade = ({ tag, relation }: Word) => tag === "NN" && relation === "compound";
  if (modifiers.some(isFrom) && modifiers.every((word) => isFrom(word) || isTrade(word))) {
    const near = named.filter(
      ({ type, mentions }) =>
        type === "Organization" &&
        mentions.some((other) => other.start < mention.start && isNear(other, mention)),
    );
    // "from Visayan Air, ruling that the Philippine carrier"
    return only(near) ?? only(near.filter((draft) => isOfKind(draft, noun)));
  }
  if (modifiers.length > 0)
    return (
      describedAlike(mention, trees, named) ??
      titledAlike(mention, trees, named) ??
      (mention.type === "Person" && isOwned ? titledLater(named, noun, mention) : undefined)
    );
  const own = bodyOfSpeaker(mention, noun, tree, named);
  if (own) return own;
  const site = siteCalled(mention, noun, trees, named);
  if (site) return site;
  const before = (other: FoundMention) => other.start < mention.start;
  // "the brewer" is a firm where a firm was called so
  const isFitting = (type: EntityType) =>
    type === mention.type || (type === "Organization" && isCompanyKind(noun));
  const known = named.filter(({ type, mentions }) => isFitting(type) && mentions.some(before));
  const gendered = known.filter(
    ({ gender }) => !gender || !mention.gender || gender === mention.gender,
  );
  const isNearby = ({ mentions }: EntityDraft) =>
    mentions.some((other) => before(other) && isNear(other, mention));
  // "Banco Sur and the law firm Sousa: the lender"
  const ofKind = isCompanyKind(noun)
    ? only(known.filter((draft) => isNearby(draft) && isOfKind(draft, noun)))
    : undefined;
  if (ofKind && !doesToIt(ofKind, mention, tree)) return ofKind;
  if (isCompanyKind(noun)) {
    const isOther = (draft: EntityDraft) =>
      isNoCompany(draft, trees) ||
      doesToIt(draft, mention, tree) ||
      isAnalysts(draft, mention, tree);
    const near = known.filter((draft) => isCompany(draft) && isNearby(draft) && !isOther(draft));
    if (near.length === 1) return near[0];
    if (near.length > 1) {
      const inFocus = ofSentence(tree, head, near, mention);
      if (inFocus) return inFocus;
      const told =
        companyInFocus(near, mention, trees) ??
        subjectBefore(near, mention, trees) ??
        onlyOneBefore(near, mention, tree);
      if (told) return told;
    }
    if (near.length === 0) {
      const called = known.filter((draft) => isCompany(draft) && isCalledCompany(draft, trees));
      if (called.length === 1) return called[0];
    }
  }
  const near =
    mention.type === "Organization" ? nearestOfKind(known, noun, mention, trees) : undefined;
  if (near) return near;
  const same = gendered.filter((draft) => wasCalled(draft, noun, mention, trees));
  if (same.length > 0)
    return unlessOvertaken(
      only(isCompanyKind(noun) ? same.filter(isNearby) : same),
      noun,
      mention,
      named,
    );
  const bodies = named.filter(
    ({ type, mentions }) =>
      type === (noun === "home" ? "Location" : "Organization") && mentions.some(before),
  );
  if (mention.type === "Person" || noun === "home")
    return (
      only(bodies.filter((draft) => isOfKind(draft, noun))) ?? titledLater(named, noun, mention)
    );
  if (mention.type !== "Organization") return undefined;
  const ofName = known.filter(({ name }) => lastWord(name) === noun || headOf(name) === noun);
  const ending = ofName.filter(({ name }) => lastWord(name) === noun);
  if (ofName.length > 0)
    return justNamed(ofName, mention) ?? only(ending.length > 0 ? ending : ofName);
  return unlessOvertaken(
    only(bodies.filter((draft) => isOfKind(draft, noun))),
    noun,
    mention,
    named,
  );
}

/** "Bank of England", "Federal Reserve", "Reserve Bank of India". */
const isCentralBank = ({ name, type }: EntityDraft): boolean =>
  type === "Organization" &&
  (/^(?:the )?(?:Federal Reserve|.*\bCentral Bank\b.*|.*\bReserve Bank of .+|.+ National Bank of .+)$/i.test(
    name,
  ) ||
    isBankOfCountry(name));

function isBankOfCountry(name: string): boolean {
  const place = name.match(/^(?:the )?(?:National )?Bank of (.+)$/i)?.[1] ?? "";
  return place === "England" || (countryOf(place) !== undefined && place !== "America");
}

/** "attended Ashdown University, and later the University of Graz. The university": of several the one that has just been named. */
function justNamed(drafts: readonly EntityDraft[], mention: FoundMention): EntityDraft | undefined {
  for (let back = 0; back <= 1; back++) {
    const near = drafts.filter(({ mentions }) =>
      mentions.some(
        ({ form, start, sentence }) =>
          form === "name" && start < mention.start && sentence === mention.sentence - back,
      ),
    );
    if (near.length > 0) return only(near);
  }
  return undefined;
}

/** "accused the Homeland Front, and the party called her": of several parties the one that has just been named. */
function nearestOfKind(
  known: readonly EntityDraft[],
  noun: string,
  mention: FoundMention,
  trees: readonly Tree[],
): EntityDraft | undefined {
  if (isCompanyKind(noun)) return undefined;
  const tree = at(trees, mention.sentence);
  const kind = known.filter(
    (draft) =>
      draft.type === "Organization" &&
      (isOfKind(draft, noun) || wasCalled(draft, noun, mention, trees)) &&
      !doesToIt(draft, mention, tree),
  );
  for (const back of [0, 1]) {
    const near = kind.filter(({ mentions }) =>
      mentions.some(
        (other) =>
          other.form === "name" &&
          other.start < mention.start &&
          other.sentence === mention.sentence - back,
      ),
    );
    if (near.length > 0) return only(near);
  }
  return undefined;
}

const lastWord = (name: string): string => name.toLowerCase().split(" ").at(-1) ?? "";

/** "board" of "Hollins Creek Board of Education", "university" of "Ashdown University". */
const headOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/ (?:of|for) /)[0]
    ?.split(" ")
    .at(-1) ?? "";

const isNear = (other: FoundMention, mention: FoundMention): boolean =>
  mention.sentence - other.sentence <= REACH;

/** "The firm, Orlin, was paid": described so somewhere before. */
const isCalledCompany = ({ mentions }: EntityDraft, trees: readonly Tree[]): boolean =>
  descriptionNouns(mentions, trees).some(isCompanyKind);

/** "Orlin's chief executive played down … the company's purchase": the body that the sentence's subject is, or is of. */
function ofSentence(
  tree: Tree,
  head: Word,
  near: readonly EntityDraft[],
  mention: FoundMention,
): EntityDraft | undefined {
  const root = tree.words.find((word) => word.head < 0);
  const subject = root && tree.child(root, "nsubj", "nsubj:pass");
  // "Orlin urged the company": another one
  if (!subject || subject.index > head.index || !isInClause(tree, head)) return undefined;
  const owner = tree.child(subject, "nmod:poss", "compound") ?? subject;
  return only(
    near.filter(({ mentions }) =>
      mentions.some(
        (other) =>
          other.sentence === mention.sentence &&
          [subject, owner].some(({ index }) => other.first <= index && index <= other.last),
      ),
    ),
  );
}

/** "the watchdog that blocked the company's purchase": in a clause with a subject of its own. */
function isInClause(tree: Tree, word: Word): boolean {
  for (let up: Word | undefined = word; up; up = tree.head(up))
    if (/^(?:acl:relcl|ccomp|parataxis)/.test(up.relation)) return true;
  return false;
}
