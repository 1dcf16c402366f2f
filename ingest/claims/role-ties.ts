import { type RelationTypeName, relationType } from "../../model/index.ts";
import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import { countryOf } from "../mentions/countries.ts";
import { lawOf } from "../mentions/in-law.ts";
import { roleOf } from "../mentions/role-nouns.ts";
import { fits } from "./kinds.ts";
import { isPartOfBody } from "./standing-nouns.ts";

const IN_LAW = { type: "RELATIVE_OF", isInverse: false } as const;

/** "her editor, John Hill": she reports to him. */
const BOSSES =
  /^(?:boss|editor|commander|superintendent|chairman|chairwoman|dean|headmaster|headmistress|abbot)$/;

/** Who makes a film, a book or a show. */
const AUTHORS =
  /^(?:director|co-director|editor|author|co-author|writer|producer|composer|creator|designer|screenwriter|photographer|choreographer)$/;

/** Whoever heads a country. */
const RULERS =
  /^(?:president|premier|chancellor|king|queen|emperor|monarch|sultan|emir|ruler|head|leader|president-elect|strongman|dictator|pope|governor|minister)$/;

/** Who plays for a country. */
const PLAYERS =
  /^(?:player|striker|midfielder|defender|goalkeeper|forward|winger|batsman|bowler|pitcher|quarterback)$/;

/** People whom somebody may have. */
const SERVES_PEOPLE = new Set(
  "guide sherpa translator interpreter fixer ghostwriter manager secretary bodyguard coach trainer employee worker agent driver staffer doctor nurse pilot teacher broker banker fellow technician chauffeur gardener housekeeper nanny butler valet assistant cook cleaner clerk bookkeeper caddie treasurer".split(
    " ",
  ),
);

/** What a role ties its holder and the other to; nothing where the words tell no tie of theirs. */
export function tieOf(
  tree: Tree,
  noun: Word,
  holder: EntityDraft,
  other: EntityDraft,
  isDemonym: boolean,
): { type: RelationTypeName; subject: EntityDraft; object: EntityDraft } | undefined {
  const plain = roleOf(noun.lemma);
  const found = plain && lawOf(tree, noun) ? IN_LAW : plain;
  // "with his head held high"
  if (!found || (noun.lemma === "head" && other.type === "Person")) return undefined;
  // "a German rival, KochKiste": from there
  if (
    found.type === "RIVAL_OF" &&
    isDemonym &&
    other.type === "Location" &&
    holder.type !== "Location"
  )
    return fits("LOCATED_IN", holder, other) && holder.type === "Organization"
      ? { type: "LOCATED_IN", subject: holder, object: other }
      : { type: "CITIZEN_OF", subject: holder, object: other };
  const type = isPartner(tree, noun, found.type)
    ? "WORKS_FOR"
    : found.type === "HEADS" && headsPart(tree, noun, other)
      ? "HOLDS_POSITION_IN"
      : narrowed(tree, noun, found.type, isDemonym);
  // "Sweden sent two Gripens, its defence minister said": only states and governments have ministers
  const isOfPronoun = tree.children(noun, "nmod:poss").some(({ tag }) => tag === "PRP$");
  if (noun.lemma === "minister" && other.type === "Organization" && isOfPronoun) return undefined;
  // "freed his deputy, Pascal Ndayi"
  if (noun.lemma === "deputy" && other.type === "Person" && holder.type === "Person")
    return { type: "REPORTS_TO", subject: holder, object: other };
  // "her former student, Lucas Brandt": she taught him
  if (noun.lemma === "student" && other.type === "Person" && holder.type === "Person")
    return tree.child(noun, "nmod:poss", "nmod")
      ? { type: "ADVISES", subject: other, object: holder }
      : undefined;
  const isBoss = found.type === "HEADS" && other.type === "Person" && BOSSES.test(noun.lemma);
  const isSwapped = found.isInverse || isBoss;
  const [subject, object] = isSwapped ? [other, holder] : [holder, other];
  const held = isBoss ? "REPORTS_TO" : heldIn(type, tree, noun, object, isDemonym);
  // "curator of “Andy Warhol”": a title; "agent of Barr", "his driver" are people's
  if (held === "WORKS_FOR" && object.type === "Person" && !isServant(tree, noun)) return undefined;
  const fitting = [held, "HOLDS_POSITION_IN" as const, "CITIZEN_OF" as const].find((name) =>
    fitsRole(name, subject, object),
  );
  if (!fitting || (fitting !== held && (found.isInverse || !isOffice(type)))) return undefined;
  return { type: fitting, subject, object };
}

/** "head of the Asia arm of Kestrel Bank": of what is only a part of the bank. */
const headsPart = (tree: Tree, noun: Word, other: EntityDraft): boolean =>
  tree
    .children(noun, "nmod")
    .some(
      (word) =>
        /^NNS?$/.test(word.tag) &&
        isPartOfBody(word) &&
        !other.name.toLowerCase().includes(word.lemma),
    );

/** "a partner at the firm" is one of its people, and not its ally. */
const isPartner = (tree: Tree, noun: Word, type: RelationTypeName): boolean =>
  type === "ALLIED_WITH" &&
  /^(?:partner|associate|colleague|coworker|co-worker)$/.test(noun.lemma) &&
  tree.children(noun, "nmod").some((word) => /^(?:at|in)$/.test(tree.preposition(word) ?? ""));

/** Whom people may have: "her campaign manager", "the president's chief of staff". */
const isServant = (tree: Tree, noun: Word): boolean =>
  SERVES_PEOPLE.has(noun.lemma) ||
  tree.children(noun, "nmod").some(({ lemma }) => lemma === "staff");

/** The tie that a role is to this other: a country's lawyer holds a position there, a firm's designer works for it. */
function heldIn(
  type: RelationTypeName,
  tree: Tree,
  noun: Word,
  other: EntityDraft,
  isDemonym: boolean,
): RelationTypeName {
  // "her campaign manager"
  if (other.type === "Person" && isServant(tree, noun)) return "WORKS_FOR";
  // "his prime minister": who heads a government heads no person
  if (type === "HEADS" && other.type === "Person" && /^(?:minister|premier)$/.test(noun.lemma))
    return "REPORTS_TO";
  // "the director of “The Salt Line”"
  if (other.type === "Work" && AUTHORS.test(noun.lemma)) return "PRODUCED";
  // "the Washington lawyer" is from there
  const isTown = other.type === "Location" && countryOf(other.name) === undefined;
  if (type === "REPRESENTS" && isTown && !tree.child(noun, "nmod")) return "CITIZEN_OF";
  if (type === "REPRESENTS" && other.type === "Location")
    return isDemonym ? "CITIZEN_OF" : "HOLDS_POSITION_IN";
  // "a Danish biologist", "the Moroccan director", "Ivory Coast forward Haller": of that country
  if (type === "WORKS_FOR" && other.type === "Location" && (isDemonym || PLAYERS.test(noun.lemma)))
    return "CITIZEN_OF";
  // "the German Green MEP"
  if (/^(?:mep|msp|critic)$/.test(noun.lemma) && other.type === "Location") return "CITIZEN_OF";
  // "the head of Ecuador's army" heads no country
  const isOfForces = tree
    .children(noun, "nmod")
    .some((word) => tree.preposition(word) === "of" && STATE_BODY.test(word.lemma));
  if (type === "HEADS" && other.type === "Location" && isOfForces) return "HOLDS_POSITION_IN";
  if (type === "HEADS" && countryOf(other.name) !== undefined && !RULERS.test(noun.lemma))
    return isDemonym ? "CITIZEN_OF" : "HOLDS_POSITION_IN";
  // "a Lyon investor", "a cook from Lyon"
  const isFrom = tree.children(noun, "nmod").some((word) => tree.preposition(word) === "from");
  // "a boat owner from Lyon", "its Singaporean owner"
  if (type === "OWNS" && other.type === "Location" && (isDemonym || isFrom)) return "CITIZEN_OF";
  if (other.type === "Location" && (type === "INVESTED_IN" || (type === "WORKS_FOR" && isFrom)))
    return "CITIZEN_OF";
  if (type === "CITIZEN_OF" && other.type === "Organization")
    return /^(?:student|teenager)$/.test(noun.lemma) ? "MEMBER_OF" : "WORKS_FOR";
  return type;
}

/** Roles held in a body or country: where their own type does not fit, they are still a position there. */
const isOffice = (type: RelationTypeName) =>
  relationType(type).group === "power" || type === "OWNS" || type === "REPRESENTS";

function fitsRole(type: RelationTypeName, subject: EntityDraft, object: EntityDraft): boolean {
  if (subject.isNamed) return fits(type, subject, object);
  // A described speaker is tied to whom it speaks for.
  return object.isNamed && fits(type, { ...subject, isNamed: true }, object);
}

/** "conservative leader", "opposition leader": of a party, and not of the country. */
const isOfSome = (tree: Tree, noun: Word): boolean =>
  tree
    .children(noun, "compound", "amod")
    .some(
      ({ form }) =>
        /^\p{Ll}/u.test(form) &&
        !/^(?:former|new|longtime|long-time|current|supreme|acting|interim|then|late|de-facto|military|communist|authoritarian)$/.test(
          form,
        ),
    );

/** "a critic of Lopez", "her critic"; "the art critic of the Times" is one of its people. */
const isOfWhom = (tree: Tree, noun: Word): boolean =>
  tree.child(noun, "compound") === undefined &&
  (tree.child(noun, "nmod:poss") !== undefined ||
    tree.children(noun, "nmod").some((word) => tree.preposition(word) === "of"));

/** "Kremlin critic Ilya Yashin": of those who rule. */
const isOfPower = (tree: Tree, noun: Word): boolean =>
  tree
    .children(noun, "compound")
    .some(({ form }) => /^(?:Kremlin|Pentagon|government|regime|party|Fed|House)$/.test(form));

const DEPUTY = /^(?:vice|deputy|assistant|associate|acting|under)$/i;

const STATE_BODY =
  /^(?:police|army|navy|military|intelligence|defen[cs]e|security|bank|spy|court|air|cabinet|budget|border|prison|customs|anti-.*)$/i;

/** "cartel leader" with a country leads no country, "police chief" serves one; "deputy minister", "vice president" head none. */
function narrowed(
  tree: Tree,
  noun: Word,
  type: RelationTypeName,
  isDemonym: boolean,
): RelationTypeName {
  if (noun.lemma === "executive" && tree.words[noun.index - 1]?.form.toLowerCase() === "chief")
    return "HEADS";
  if (noun.lemma === "minister" && tree.words[noun.index - 1]?.form.toLowerCase() === "prime") {
    return "HEADS";
  }
  // "the music critic of the Times", "a critic of Lopez": only with "of" or an owner is it of somebody
  if (type === "CRITICIZED")
    return isOfWhom(tree, noun) || isOfPower(tree, noun) ? type : "WORKS_FOR";
  // "its director general, Suleiman al-Amr"
  if (noun.lemma === "general" && /^director$/i.test(tree.words[noun.index - 1]?.form ?? ""))
    return "HEADS";
  if (type !== "HEADS") return type;
  // "head of recruitment", "director of exhibits": of a part
  const isOfPart = tree
    .children(noun, "nmod")
    .some(
      (word) =>
        tree.preposition(word) === "of" &&
        /^NNS?$/.test(word.tag) &&
        word.kind !== "organization" &&
        word.kind !== "place",
    );
  if (isOfPart) return "HOLDS_POSITION_IN";
  // "Hezbollah commander Ali Nasser": one of its commanders
  const isOne = noun.lemma === "commander" && tree.child(noun, "nmod") === undefined;
  if (isOne && !/^the$/i.test(tree.child(noun, "det")?.form ?? "")) return "HOLDS_POSITION_IN";
  const before = tree.words.slice(Math.max(0, noun.index - 2), noun.index);
  if (before.some(({ form }) => DEPUTY.test(form))) return "HOLDS_POSITION_IN";
  // "the first EU leader to visit", "an EU leader": of one of its members
  const isOneOfMany =
    /^(?:an?|one|another)$/i.test(tree.child(noun, "det")?.form ?? "") ||
    tree
      .children(noun, "amod")
      .some(({ form }) => /^(?:first|second|last|only|other|another)$/i.test(form));
  if (noun.lemma === "leader" && isOneOfMany && tree.child(noun, "compound")) return "MEMBER_OF";
  if (isDemonym && noun.lemma === "leader" && isOfSome(tree, noun)) return "CITIZEN_OF";
  const modifier = tree
    .children(noun, "compound", "amod")
    .find((word) => /^NNS?$/.test(word.tag) && word.form === word.form.toLowerCase());
  if (!modifier || modifier.form === "prime") return type;
  return STATE_BODY.test(modifier.form)
    ? "HOLDS_POSITION_IN"
    : isDemonym
      ? "CITIZEN_OF"
      : "HOLDS_POSITION_IN";
}
