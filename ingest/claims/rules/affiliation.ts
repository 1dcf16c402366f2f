import type { RelationTypeName } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../../language/index.ts";
import type { FoundMention } from "../../mentions/found-mention.ts";
import { isTradeNoun } from "../../mentions/name-words.ts";
import { isBodyNoun } from "../../mentions/person-nouns.ts";
import { roleOf } from "../../mentions/role-nouns.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";

/**
 * "Elena Fischer of the University of Graz", "Kenji Mori, of Kyoto Institute, said", "Ahmed Mohamed, a boy from Irving": a
 * name and, right after, where it belongs.
 */
export const affiliation: ClaimRule = {
  name: "affiliation",
  read(tree, { grounding }) {
    const mentions = grounding.mentionsIn(tree);
    return mentions
      .filter(({ form, type }) => form === "name" && /Person|Organization/.test(type))
      .flatMap((mention): ClaimDraft[] => {
        const [subject] = grounding.resolution.referents.get(mention) ?? [];
        const found =
          homeAfter(tree, mention.last + 1, grounding) ??
          homeOfApposition(tree, tree.word(mention.head), grounding);
        const led = subject && partyOf(tree, mention, subject, grounding);
        if (led) return [led];
        // "Governor Rui Falcao of Bahia"
        const office = mention.title ? roleOf(mention.title.split(" ").at(-1) ?? "") : undefined;
        // "Union president Carlos Iturralde of Uruguay" is the union's
        const before = tree.words[mention.first - 1];
        const isOfBody =
          before !== undefined &&
          /^NN/.test(before.tag) &&
          before.index === mention.first - 1 &&
          isBodyNoun(before.lemma.toLowerCase());
        const isRuler = office?.type === "HEADS" && found?.home.type === "Location" && !isOfBody;
        const type =
          subject && found && (isRuler ? ("HEADS" as const) : tieOf(tree, subject, found));
        if (!subject || !found || !type || !fits(type, subject, found.home)) return [];
        return [
          {
            tree,
            predicate: tree.word(mention.head),
            subject,
            type,
            words: found.preposition,
            object: found.home,
            stance: STATED,
            reliability: 0.75,
          },
        ];
      });
  },
};

/** "the Social Democrats of Prime Minister Matej Zupan": they are whose party they are. */
function partyOf(
  tree: Tree,
  mention: FoundMention,
  party: EntityDraft,
  grounding: Grounding,
): ClaimDraft | undefined {
  if (party.type !== "Organization") return undefined;
  const leader = tree
    .children(tree.word(mention.head), "nmod")
    .filter((word) => tree.preposition(word) === "of" || tree.preposition(word) === undefined)
    .find((word) => {
      const name = grounding.mentionAt(tree, word);
      return (
        name?.form === "name" &&
        name.type === "Person" &&
        [tree.words[name.first - 1]?.form, name.title].some((title) => LEADERS.test(title ?? ""))
      );
    });
  const [person] = leader ? grounding.entitiesAt(tree, leader) : [];
  return person
    ? {
        tree,
        predicate: tree.word(mention.head),
        subject: person,
        type: "MEMBER_OF",
        words: "of",
        object: party,
        stance: STATED,
        reliability: 0.8,
      }
    : undefined;
}

const LEADERS =
  /\b(?:president|premier|minister|chancellor|leader|opposition|candidate|governor|mayor|senator|chairman|chairwoman)$/i;

/** Parties whose name is that of their people: "Lise Hauge of the Greens". */
const OF_MEMBERS =
  /(?:^|\s)(?:Greens|Democrats|Liberals|Conservatives|Socialists|Republicans|Party|Left|Alliance|League|Movement|Front)$/;

interface Home {
  readonly preposition: string;
  readonly home: EntityDraft;
  readonly last: Word;
}

/** The name after "of" or "from" that starts at a word, past a comma. */
function homeAfter(tree: Tree, index: number, grounding: Grounding): Home | undefined {
  const [first, second, third] = tree.words.slice(index, index + 3);
  // "Darren Stubbs, 41, of Telford"
  if (first?.form === "," && second && /^\d{1,3}$/.test(second.form) && third?.form === ",")
    return homeAfter(tree, index + 2, grounding);
  // "Anna Ruiz, formerly of Google"
  const isTimed =
    first?.form === "," &&
    /^(?:formerly|previously|now|lately|then|currently)$/.test(second?.form ?? "");
  if (isTimed)
    return workplaceAfter(tree, index + 2, grounding) ?? homeAfter(tree, index + 2, grounding);
  const preposition = first?.form === "," ? second : first;
  if (!preposition || !/^(?:of|from|at)$/.test(preposition.form) || preposition.relation !== "case")
    return undefined;
  // "said Ana Lopez at Berenberg": where she works, and "met Lopez at Berenberg" tells where
  if (preposition.form === "at")
    return isOfSpeaker(tree, index - 1)
      ? ofFirm(workplaceAfter(tree, index, grounding))
      : undefined;
  // "Barr from New York to …": only between commas is "from" no way
  if (preposition.form === "from" && first?.form !== ",") return undefined;
  return homeAt(tree, preposition, grounding);
}

/** Where one meets, and does not work. */
const MEETINGS =
  /\b(?:forum|summit|conference|assembly|council|festival|congress|united nations)\b/i;

const ofFirm = (found: Home | undefined): Home | undefined =>
  found && !MEETINGS.test(found.home.name) ? found : undefined;

/** Whether the name that ends at a word is the subject of a verb of saying. */
function isOfSpeaker(tree: Tree, last: number): boolean {
  const word = tree.climb(tree.word(last), /^(?:flat|compound)/);
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  return verb !== undefined && /^(?:say|add|note|write)$/.test(verb.lemma);
}

/** "of the Amsterdam brokerage Van Reet": the body that a noun right before it says what it is. */
function bodyCalled(tree: Tree, preposition: Word, grounding: Grounding): Home | undefined {
  const phrase = tree.words.slice(preposition.index + 1, preposition.index + 6);
  const noun = phrase.find(({ tag }) => /^NNS?$/.test(tag));
  const isPlain = phrase
    .slice(0, noun ? phrase.indexOf(noun) : 0)
    .every(({ tag }) => /^(?:DT|JJ|NNP|HYPH|VBN)$/.test(tag));
  const next = noun && tree.words[noun.index + 1];
  const mention = next && grounding.mentionAt(tree, next);
  const isCalled =
    noun !== undefined &&
    isPlain &&
    (isBodyNoun(noun.lemma.toLowerCase()) || isTradeNoun(noun.lemma.toLowerCase())) &&
    mention?.form === "name" &&
    mention.type === "Organization" &&
    mention.first === noun.index + 1;
  const [home] = isCalled && next ? grounding.entitiesAt(tree, next) : [];
  return home && mention
    ? { preposition: preposition.form, home, last: tree.word(mention.last) }
    : undefined;
}

/** "Anna Ruiz, now at Google,": where somebody is for a time is where they work. */
function workplaceAfter(tree: Tree, index: number, grounding: Grounding): Home | undefined {
  const preposition = tree.words[index];
  const isAt = preposition?.relation === "case" && /^(?:at|with)$/.test(preposition.form);
  const found = isAt ? homeAt(tree, preposition, grounding) : undefined;
  return found?.home.type === "Organization" ? found : undefined;
}

function homeAt(tree: Tree, preposition: Word, grounding: Grounding): Home | undefined {
  // the name that starts right after it, past an article, whatever the parser hangs the preposition on
  const head = tree.words
    .slice(preposition.index + 1, preposition.index + 3)
    .find(({ tag }) => tag !== "DT");
  const based =
    head && tree.words.slice(head.index + 1, head.index + 4).find(({ form }) => form === "based");
  // "of Chicago-based Lakefront Sports"
  const body = based && tree.head(based);
  const [seated] = body ? grounding.entitiesAt(tree, body) : [];
  if (body && seated?.isNamed && seated.type === "Organization")
    return { preposition: preposition.form, home: seated, last: body };
  // "of the union Verdi"
  const isNoun =
    head &&
    /^NN$/.test(head.tag) &&
    head.relation !== "compound" &&
    isBodyNoun(head.lemma.toLowerCase());
  const noun = isNoun
    ? head
    : head && /^(?:compound|amod)/.test(head.relation)
      ? tree.head(head)
      : undefined;
  // "of the Columbus firm Pruitt Mandelbaum": of the firm
  const firm = noun && /^NN$/.test(noun.tag) ? nameBeside(tree, noun, grounding) : undefined;
  if (firm) return { preposition: preposition.form, home: firm, last: noun as Word };
  const called = bodyCalled(tree, preposition, grounding);
  if (called) return called;
  // "of the opposition People's Reform Movement"
  const described =
    head && /^\p{Ll}/u.test(head.form) && /^(?:amod|compound)$/.test(head.relation)
      ? tree.head(head)
      : undefined;
  const behind = described && grounding.mentionAt(tree, described);
  if (head && described && behind?.form === "name" && behind.first === head.index + 1) {
    const [home] = grounding.entitiesAt(tree, described);
    return home && { preposition: preposition.form, home, last: tree.word(behind.last) };
  }
  const name = head && grounding.mentionAt(tree, head);
  // "of Italy's la Repubblica": of the paper
  const owned =
    name && tree.words[name.last + 1]?.tag === "POS" ? tree.words[name.last + 2] : undefined;
  const inner = owned && grounding.mentionAt(tree, owned);
  if (owned && inner?.form === "name") {
    const [body] = grounding.entitiesAt(tree, tree.word(inner.head));
    return body?.type === "Organization"
      ? { preposition: preposition.form, home: body, last: tree.word(inner.last) }
      : undefined;
  }
  // "of Orlin's board": what it has is told by others
  if (owned) return undefined;
  const [home] = head ? grounding.entitiesAt(tree, head) : [];
  return head && home && name?.form === "name" && !name.isDemonym
    ? { preposition: preposition.form, home, last: tree.word(name.last) }
    : undefined;
}

/** The organization that a noun is said of: "the firm Pruitt Mandelbaum". */
function nameBeside(tree: Tree, noun: Word, grounding: Grounding): EntityDraft | undefined {
  return tree
    .children(noun, "appos", "flat")
    .flatMap((word) => grounding.entitiesAt(tree, word))
    .find(({ type, isNamed }) => isNamed && type === "Organization");
}

/** "a 14-year-old boy from Irving" beside the name. */
function homeOfApposition(tree: Tree, head: Word, grounding: Grounding): Home | undefined {
  return tree
    .children(head, "appos")
    .filter(({ kind, tag }) => kind === "person" && tag.startsWith("NN"))
    .flatMap((noun) =>
      tree
        .children(noun, "nmod")
        .flatMap((word) => tree.children(word, "case"))
        .flatMap((preposition) => homeWith(tree, noun, preposition, grounding) ?? []),
    )[0];
}

/** "a boy from Irving", "a paediatrician at the University of Ghana", "an expert with Amnesty". */
function homeWith(
  tree: Tree,
  noun: Word,
  preposition: Word,
  grounding: Grounding,
): Home | undefined {
  if (preposition.form === "from") return homeAt(tree, preposition, grounding);
  // what a role is held in is told by the role
  if (!/^(?:at|with)$/.test(preposition.form) || roleOf(noun.lemma)) return undefined;
  const found = homeAt(tree, preposition, grounding);
  return found?.home.type === "Organization" ? found : undefined;
}

function tieOf(tree: Tree, subject: EntityDraft, found: Home): RelationTypeName | undefined {
  const { home, preposition, last } = found;
  const isPerson = subject.type === "Person";
  if (home.type === "Location") {
    if (isPerson) return "CITIZEN_OF";
    return preposition === "from" || subject.type === "Organization" ? "LOCATED_IN" : undefined;
  }
  if (!isPerson || home.type !== "Organization") return undefined;
  const isParty =
    /^(?:party|union|movement)$/i.test(tree.word(last.index).form) || OF_MEMBERS.test(home.name);
  return isParty ? "MEMBER_OF" : "WORKS_FOR";
}
