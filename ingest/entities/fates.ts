import { has, isOneOf, type Tree, type Word } from "../language/index.ts";

/** What befell somebody or what they did, as far as news tells it of one person more than once. */
export type Fate =
  | "died"
  | "hurt"
  | "tried"
  | "convicted"
  | "cleared"
  | "left"
  | "seized"
  | "freed"
  | "chosen"
  | "won"
  | "sued";

interface FateWords {
  /** Verbs that it is done to somebody with. */
  readonly done?: RegExp;
  /** Verbs of which they are the subject. */
  readonly does?: RegExp;
  /** Nouns that are theirs: "the killing of", "her resignation". */
  readonly nouns?: RegExp;
}

/** The words that tell each. Our own list. */
const FATES: Readonly<Record<Fate, FateWords>> = {
  died: {
    done: /^(?:kill|murder|shoot|stab|poison|assassinate|execute|strangle|behead|bludgeon|lynch|drown)$/,
    does: /^(?:die|drown)$/,
    nouns: /^(?:killing|murder|death|assassination|shooting|stabbing|poisoning|manslaughter)$/,
  },
  hurt: {
    done: /^(?:attack|stab|shoot|poison|knife|wound|injure|beat|assault|strangle|maim)$/,
    nouns: /^(?:stabbing|shooting|poisoning|beating|wounding)$/,
  },
  tried: {
    done: /^(?:arrest|detain|charge|convict|sentence|jail|imprison|indict|try|extradite|remand|prosecute|arraign)$/,
    does: /^(?:plead|surrender)$/,
    nouns: /^(?:arrest|trial|conviction|sentence|sentencing|extradition|indictment|detention)$/,
  },
  convicted: { done: /^(?:convict|sentence|jail|imprison)$/ },
  cleared: { done: /^(?:acquit|exonerate|clear)$/ },
  left: {
    done: /^(?:dismiss|sack|fire|oust|remove|replace|suspend|depose)$/,
    does: /^(?:resign|quit|step|retire|abdicate)$/,
    nouns: /^(?:resignation|dismissal|removal|ouster|departure|sacking|suspension|replacement)$/,
  },
  seized: {
    done: /^(?:kidnap|abduct)$/,
    nouns: /^(?:kidnapping|abduction)$/,
  },
  freed: {
    done: /^(?:free|release|rescue|pardon)$/,
    nouns: /^(?:release|rescue|pardon)$/,
  },
  chosen: {
    done: /^(?:appoint|nominate|elect|inaugurate|promote)$/,
    nouns: /^(?:appointment|nomination|election|inauguration|promotion)$/,
  },
  won: {
    does: /^(?:win|triumph)$/,
    nouns: /^(?:victory|win|triumph)$/,
  },
  sued: {
    does: /^sue$/,
    nouns: /^(?:lawsuit|suit)$/,
  },
};

/** What a sentence tells of whoever a noun stands for, of the verb it belongs to and of nouns that are theirs. */
export function fatesAt(tree: Tree, noun: Word): ReadonlySet<Fate> {
  const fates = new Set<Fate>();
  const add = (word: Word, side: keyof FateWords) => {
    for (const [fate, words] of Object.entries(FATES) as [Fate, FateWords][]) {
      const pattern = words[side];
      if (!pattern) continue;
      if (side === "nouns" ? pattern.test(word.lemma.toLowerCase()) : isOneOf(word, pattern))
        fates.add(fate);
    }
  };
  const named = holderOf(tree, noun);
  for (const { verb, side } of verbsOf(tree, named)) {
    if (isOpen(tree, verb)) continue;
    add(verb, side);
    // "was found dead", "found him guilty"
    const result = tree.child(verb, "xcomp")?.form.toLowerCase();
    if (side === "does" && isOneOf(verb, /^file$/) && isSuit(tree, verb)) fates.add("sued");
    if (side === "done" && isOneOf(verb, /^find$/) && result === "dead") fates.add("died");
    if (side === "done" && isOneOf(verb, /^find$/) && result === "guilty") fates.add("tried");
  }
  const head = tree.head(named);
  const isOwner =
    has(named, "nmod:poss") || (named.relation === "nmod" && tree.preposition(named) === "of");
  if (head && isOwner) add(head, "nouns");
  // "the victim, Paul Weber"
  if ([named, ...tree.children(noun, "appos")].some(({ lemma }) => lemma === "victim"))
    fates.add("died");
  return fates;
}

/** "filed the lawsuit". */
const isSuit = (tree: Tree, verb: Word): boolean =>
  tree.children(verb, "obj").some(({ lemma }) => /^(?:lawsuit|suit|complaint)$/.test(lemma));

/** "former mayor Ana Lopez": the word that the sentence hangs on, where the name is its apposition. */
function holderOf(tree: Tree, noun: Word): Word {
  const head = has(noun, "appos") || has(noun, "flat") ? tree.head(noun) : undefined;
  return head && head.kind === "person" ? head : noun;
}

interface Part {
  readonly verb: Word;
  readonly side: "does" | "done";
}

/** The verbs that somebody is the subject or the object of, those of a second or a relative clause included. */
function verbsOf(tree: Tree, noun: Word): readonly Part[] {
  const parts: Part[] = [];
  const verb = tree.head(noun);
  if (verb && has(noun, "nsubj:pass")) parts.push({ verb, side: "done" });
  else if (verb && has(noun, "nsubj")) parts.push({ verb, side: "does" });
  else if (verb && has(noun, "obj")) parts.push({ verb, side: "done" });
  const [own] = parts;
  if (own && !has(noun, "obj")) {
    for (const next of tree.children(own.verb, "conj")) {
      // "was overpowered, minutes after Ana Lopez had been knifed", which the parser takes for a second verb
      if (tree.child(next, "nsubj", "csubj") || !tree.child(next, "cc")) continue;
      parts.push({ verb: next, side: tree.child(next, "aux:pass") ? "done" : "does" });
    }
  }
  for (const clause of tree.children(noun, "acl:relcl", "acl")) {
    const who = tree.child(clause, "nsubj", "nsubj:pass");
    const isWho = who !== undefined && /^W/.test(who.tag);
    if (isWho) parts.push({ verb: clause, side: has(who, "nsubj:pass") ? "done" : "does" });
    else if (!who && clause.tag === "VBN") parts.push({ verb: clause, side: "done" });
  }
  return parts;
}

/** "was not charged", "may be charged", "was also killed": not what has been told before. */
const isOpen = (tree: Tree, verb: Word): boolean =>
  tree
    .children(verb, "advmod", "aux")
    .some(({ form }) =>
      /^(?:not|n't|never|also|too|may|might|could|would|should|can)$/i.test(form),
    );
