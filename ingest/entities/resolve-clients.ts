import { at, isOneOf, type Tree, type Word } from "../language/index.ts";
import { bySentence } from "../mentions/by-sentence.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import type { EntityDraft } from "./entity-draft.ts";
import type { Quotes } from "./quotes.ts";
import { isOfClient, move } from "./resolve-kin.ts";
import { spokenFor } from "./speaks-for.ts";

type Referents = Map<FoundMention, readonly EntityDraft[]>;

/** How many sentences back the lawyer who says "his client" may have been spoken of. */
const REACH = 2;

/**
 * "A lawyer for Danladi, Femi Okoro, said his client": whom the lawyer speaks for, wherever the article has told that; the lawyer who
 * speaks, else the last one spoken of. Runs once the pronouns are known.
 */
export function resolveClients(
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  quotes: Quotes,
  referents: Referents,
): void {
  const mentionsIn = bySentence(mentions);
  const partyAt = (tree: Tree, word: Word): EntityDraft | undefined => {
    const [draft, ...more] = mentionsIn(tree.index)
      .filter(({ form, first, last, head }) =>
        form === "name" ? first <= word.index && word.index <= last : head === word.index,
      )
      .flatMap((mention) => referents.get(mention) ?? []);
    const isParty = draft?.isNamed && /^(?:Person|Organization)$/.test(draft.type);
    return isParty && more.length === 0 ? draft : undefined;
  };
  const personAt = (tree: Tree, word: Word): EntityDraft | undefined => {
    const party = partyAt(tree, word);
    return party?.type === "Person" ? party : undefined;
  };
  const lawyers = lawyersOf(mentions, trees, referents, partyAt);
  const clientOf = (lawyer: EntityDraft | undefined) => {
    const clients = lawyer ? lawyers.get(lawyer) : undefined;
    return clients?.size === 1 ? [...clients][0] : undefined;
  };
  for (const mention of mentions) {
    const tree = at(trees, mention.sentence);
    const owner = ownerOfClient(mention, tree);
    const [described, ...others] = owner ? (referents.get(mention) ?? []) : [];
    if (!owner || !described || described.isNamed || others.length > 0) continue;
    const quote = quotes.at(mention.sentence, mention.head);
    const speaker = quote === undefined ? undefined : quotes.speakerOf(quote);
    const last = lastLawyer(mention, genderOfPronoun(owner), [...lawyers.keys()]);
    const said = speaker && personAt(speaker.tree, speaker.word);
    const root = tree.words.find(({ head }) => head < 0);
    const subject = root && tree.child(root, "nsubj");
    const teller = /^(?:my|our)$/i.test(owner.form) ? said : subject && personAt(tree, subject);
    const isLawyer = teller !== undefined && lawyers.has(teller);
    // "Ms Monti said her client": of whom nobody has told whose lawyer she is
    if (teller && !isLawyer && teller !== clientOf(last)) continue;
    const client = clientOf(isLawyer ? teller : last);
    if (client) move(mention, described, client, referents);
  }
}

/** "his" of "his client", one client and nobody's that has a name. */
function ownerOfClient({ form, isPlural, head }: FoundMention, tree: Tree): Word | undefined {
  const isClient = form === "description" && !isPlural && tree.word(head).lemma === "client";
  const owner = isClient ? tree.child(tree.word(head), "nmod:poss") : undefined;
  return owner?.tag === "PRP$" ? owner : undefined;
}

/** Lawyers and agents with those whom they speak for: "Danladi's lawyer, Femi Okoro", "a lawyer for Danladi", "who represents Danladi". */
function lawyersOf(
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  referents: Referents,
  partyAt: (tree: Tree, word: Word) => EntityDraft | undefined,
): ReadonlyMap<EntityDraft, ReadonlySet<EntityDraft>> {
  const lawyers = new Map<EntityDraft, Set<EntityDraft>>();
  const add = (lawyer: EntityDraft | undefined, client: EntityDraft | undefined) => {
    if (!lawyer || lawyer === client) return;
    const clients = lawyers.get(lawyer) ?? new Set();
    lawyers.set(lawyer, client ? clients.add(client) : clients);
  };
  for (const mention of mentions) {
    // "Defense lawyer Carla Monti": whose is not said
    if (isOfClient(mention.title?.toLowerCase().split(" ").at(-1) ?? ""))
      add(referents.get(mention)?.[0], undefined);
    const tree = at(trees, mention.sentence);
    const noun = tree.word(mention.head);
    if (mention.form !== "description" || !isOfClient(noun.lemma.toLowerCase())) continue;
    if (noun.lemma === "client") continue;
    const [lawyer] = referents.get(mention) ?? [];
    const client = spokenFor(tree, noun);
    if (lawyer?.isNamed) add(lawyer, client && partyAt(tree, client));
  }
  for (const tree of trees)
    for (const verb of tree.verbs.filter((word) => isOneOf(word, /^(?:represent|defend)$/))) {
      const subject = tree.child(verb, "nsubj");
      const object = tree.child(verb, "obj");
      const client = object && partyAt(tree, object);
      if (subject && client) add(partyAt(tree, subject), client);
    }
  return lawyers;
}

/** The lawyer who was spoken of last before a mention. */
function lastLawyer(
  { sentence, start }: FoundMention,
  gender: FoundMention["gender"],
  lawyers: readonly EntityDraft[],
): EntityDraft | undefined {
  const lastOf = ({ mentions }: EntityDraft) =>
    Math.max(
      -1,
      ...mentions
        .filter((other) => other.start < start && sentence - other.sentence <= REACH)
        .map((other) => other.start),
    );
  return lawyers
    .filter(
      (lawyer) => lastOf(lawyer) >= 0 && !(gender && lawyer.gender && gender !== lawyer.gender),
    )
    .sort((one, other) => lastOf(other) - lastOf(one))[0];
}

const genderOfPronoun = ({ form }: Word): FoundMention["gender"] =>
  /^his$/i.test(form) ? "male" : /^her$/i.test(form) ? "female" : undefined;
