import { type EntityDraft, newDraft, type Resolution } from "../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import { type FoundMention, wordSpan } from "../mentions/found-mention.ts";
import { typeByClassNoun } from "../mentions/name-words.ts";
import { surfaceSubjects } from "./clause.ts";
import { MEASURES, PARTS_OF_BODIES, PLACE_CLASSES, STAFF } from "./standing-nouns.ts";
import { ownOf, type Tie } from "./ties.ts";

/** Tells which entities the words of an article stand for. */
export class Grounding {
  readonly #at = new Map<string, FoundMention>();
  readonly #substances = new Map<string, EntityDraft>();
  #ties: readonly Tie[] = [];

  constructor(
    readonly resolution: Resolution,
    mentions: readonly FoundMention[],
  ) {
    for (const mention of mentions) {
      if (mention.form === "name") {
        for (let index = mention.first; index <= mention.last; index++) this.#set(mention, index);
      } else if (!this.#at.has(`${mention.sentence}:${mention.head}`)) {
        this.#set(mention, mention.head);
      }
    }
  }

  #set(mention: FoundMention, index: number): void {
    this.#at.set(`${mention.sentence}:${index}`, mention);
  }

  /** Tells who is what to whom in the article, so that "his country" can be understood. */
  learn(ties: readonly Tie[]): void {
    this.#ties = ties;
  }

  /** What a sentence says that somebody is to others. */
  tiesIn(tree: Tree, subject: EntityDraft): readonly Tie[] {
    return this.#ties.filter((tie) => tie.tree === tree && tie.subject === subject);
  }

  /** The mention that a word is part of (a name) or heads (a description, a pronoun). */
  mentionAt(tree: Tree, word: Word): FoundMention | undefined {
    return this.#at.get(`${tree.index}:${word.index}`);
  }

  /**
   * Entities of the noun phrase that a word heads, those coordinated with it included; of a relative clause or participle
   * that modifies it, only those before the clause.
   */
  entitiesOf(tree: Tree, head: Word, clause?: Word): readonly EntityDraft[] {
    const mention = this.mentionAt(tree, head);
    // the parser may hang "and B" on any word of the name A
    const words =
      mention?.form === "name" ? tree.words.slice(mention.first, mention.last + 1) : [head];
    // "Duke, located in Durham, and Yale": what stands after the clause is no part of it
    const isInside = (word: Word) =>
      !clause ||
      !/^acl/.test(clause.relation) ||
      word.index < clause.index ||
      head.index > clause.index;
    // "Gomez, not Lopez, met Diaz"
    const isExcluded = (word: Word) =>
      tree.children(word, "advmod", "cc").some(({ form }) => /^not$/i.test(form)) ||
      // "advised by Kessler, and Lusano by Almeida": another clause, whose verb is left out
      (/agent/.test(head.relation) &&
        tree.children(word, "nmod", "obl").some((one) => tree.preposition(one) === "by"));
    const conjuncts = words
      .flatMap((word) => tree.children(word, "conj"))
      .filter((word) => isInside(word) && !isExcluded(word));
    const all = [head, ...conjuncts].flatMap((word) => [word, ...this.#included(tree, word)]);
    const beside =
      mention?.form === "name" && !clause?.relation.startsWith("acl")
        ? this.#namedAfterAnd(tree, mention)
        : [];
    return [...new Set([...all.flatMap((word) => this.entitiesAt(tree, word)), ...beside])];
  }

  /** "three companies, including Acme Corp and Globex": some of many by name. */
  #included(tree: Tree, word: Word): readonly Word[] {
    if (!/S$/.test(word.tag)) return [];
    return tree
      .children(word, "nmod")
      .filter((child) => /^(?:including|such as)$/.test(tree.preposition(child) ?? ""))
      .flatMap((child) => tree.coordinated(child))
      .filter((child) => this.mentionAt(tree, child)?.form === "name");
  }

  /** "A and Mexican Prosecutor General B": coordinated people whose tie the parser has lost. */
  #namedAfterAnd(tree: Tree, mention: FoundMention): readonly EntityDraft[] {
    if (mention.type !== "Person" || tree.words[mention.last + 1]?.form !== "and") return [];
    for (const word of tree.words.slice(mention.last + 2, mention.last + 7)) {
      const next = this.mentionAt(tree, word);
      if (next?.form === "name" && next.type === "Person") {
        return has(tree.word(next.head), "nsubj")
          ? []
          : (this.resolution.referents.get(next) ?? []);
      }
      if (!/^(?:NNP?S?|JJ|HYPH)$/.test(word.tag)) return [];
    }
    return [];
  }

  /** Entities of the noun phrase that a word heads, it alone: "tons of fentanyl" is fentanyl. */
  entitiesAt(tree: Tree, word: Word): readonly EntityDraft[] {
    const mention = this.mentionAt(tree, word);
    if (mention?.isDemonym && !mention.isPlural && word.index !== mention.last) return [];
    // "Americans", "100,000 Greeks": people, and not their state; "the Russians" may be
    if (
      mention?.isDemonym &&
      mention.isPlural &&
      !/^the$/i.test(tree.child(word, "det")?.form ?? "")
    )
      return [];
    // "Dritan Hoxha, an Albanian": a person, and no country
    if (
      mention?.isDemonym &&
      !mention.isPlural &&
      /^an?$/i.test(tree.child(word, "det")?.form ?? "")
    )
      return this.#apposedTo(tree, word);
    // "the French" are people, "French" is a language
    const isLanguage = mention?.isDemonym && !mention.isPlural && !tree.child(word, "det");
    if (isLanguage) return [];
    const own = mention?.form === "name" ? undefined : this.#ownOf(tree, word);
    if (own) return [own];
    const named = mention?.form === "name" ? [] : this.#namedBy(tree, word);
    if (named.length > 0) return named;
    if (mention && !(mention.isDemonym && /^JJ/.test(word.tag))) {
      return this.resolution.referents.get(mention) ?? [];
    }
    const scored = word.tag === "CD" ? this.#besideScore(tree, word) : [];
    if (scored.length > 0) return scored;
    // "Two of them, the retailer Brightwell and the travel site Wayfare, complained"
    const beside = tree.children(word, "appos").flatMap((child) => {
      const named = this.mentionAt(tree, child);
      if (word.tag === "CD") return this.entitiesOf(tree, child);
      return named?.form === "name" ? (this.resolution.referents.get(named) ?? []) : [];
    });
    if (beside.length > 0) return beside;
    const called = mention ? [] : this.#calledSo(tree, word);
    if (called.length > 0) return called;
    if (!MEASURES.has(word.lemma.toLowerCase())) return [];
    return tree
      .children(word, "nmod")
      .filter((child) => tree.preposition(child) === "of")
      .flatMap((child) => this.entitiesOf(tree, child));
  }

  /**
   * The entity that a common noun stands for by what it is tied to: "Frutabel, a fruit importer", "the port of Antofagasta",
   * "Orlin's board".
   */
  #namedBy(tree: Tree, noun: Word): readonly EntityDraft[] {
    if (!/^NN/.test(noun.tag)) return [];
    const lemma = noun.lemma.toLowerCase();
    const namesOf = (word: Word | undefined) => {
      const mention = word && this.mentionAt(tree, word);
      return mention?.form === "name" ? (this.resolution.referents.get(mention) ?? []) : [];
    };
    // "the bank workers' union SBP", "two engineers, Sokolow and Idowu"
    const beside = tree
      .children(noun, "appos")
      .flatMap((word) =>
        namesOf(word).length > 0 && /S$/.test(noun.tag)
          ? this.entitiesOf(tree, word)
          : namesOf(word),
      );
    if (beside.length > 0) return beside;
    if (noun.relation === "appos") return this.#apposedTo(tree, noun);
    // "the Apple Daily newspaper", "the ELN rebel group"
    if (typeByClassNoun(lemma) === "Organization") {
      const names = tree
        .children(noun, "compound", "nmod:desc", "flat")
        .flatMap((word) => namesOf(word));
      const bodies = [...new Set(names)].filter(({ type }) => /Organization|Work/.test(type));
      if (bodies.length === 1) return bodies;
    }
    // "Mosul is the largest city controlled by Daesh"
    if (tree.child(noun, "cop") && tree.child(noun, "det"))
      return surfaceSubjects(tree, noun).flatMap((word) => {
        const names = namesOf(word);
        return names.length > 0 || word === noun ? names : this.#placeNamed(tree, word);
      });
    if (PLACE_CLASSES.has(lemma)) return this.#placeNamed(tree, noun);
    if (/^(?:jury|jurors?|panel|judges?)$/.test(lemma)) {
      const court = this.#bodyRightAfter(tree, noun);
      if (court) return [court];
    }
    // "urged Rwanda's and Congo's leaders to meet"
    if (/^(?:leader|government|president|authority)$/.test(lemma) && /S$/.test(noun.tag)) {
      const countries = this.#countriesOf(tree, noun);
      if (countries.length > 1) return countries;
    }
    const isStaff = STAFF.has(lemma) && /S$/.test(noun.tag);
    if (!PARTS_OF_BODIES.has(lemma) && !isStaff) return [];
    const owner = tree.child(noun, "nmod:poss") ?? phraseOf(tree, noun);
    const owners = owner ? this.entitiesAt(tree, owner) : [];
    return owners.filter(({ type }) => type === "Organization");
  }

  /** The countries whose leaders they are, each by name. */
  #countriesOf(tree: Tree, noun: Word): readonly EntityDraft[] {
    const phrases = [...tree.children(noun, "nmod:poss"), phraseOf(tree, noun)];
    return phrases.flatMap((word) =>
      word === undefined
        ? []
        : this.entitiesOf(tree, word).filter(({ type, isNamed }) => isNamed && type === "Location"),
    );
  }

  /** "a jury at Leeds Crown Court", whatever the parser hangs the court on. */
  #bodyRightAfter(tree: Tree, noun: Word): EntityDraft | undefined {
    const [marker, ...next] = tree.words.slice(noun.index + 1, noun.index + 4);
    const name =
      marker && /^(?:at|in|of)$/.test(marker.form) && next.find(({ tag }) => tag !== "DT");
    const mention = name ? this.mentionAt(tree, name) : undefined;
    const [body] = mention?.form === "name" ? (this.resolution.referents.get(mention) ?? []) : [];
    return body?.type === "Organization" ? body : undefined;
  }

  /** "the city of Mosul", "the port of Antofagasta". */
  #placeNamed(tree: Tree, noun: Word): readonly EntityDraft[] {
    const of = PLACE_CLASSES.has(noun.lemma.toLowerCase()) ? phraseOf(tree, noun) : undefined;
    const mention = of && this.mentionAt(tree, of);
    const named = mention?.form === "name" ? (this.resolution.referents.get(mention) ?? []) : [];
    return named.filter(({ type }) => type === "Location");
  }

  /** "the festival", "the treaty": the only one whose name ends so, where it has been named before. */
  #calledSo(tree: Tree, noun: Word): readonly EntityDraft[] {
    // "tell the truth" has nothing to do with the Veterans for Truth
    const isBare =
      noun.tag === "NN" &&
      noun.kind !== "abstract" &&
      /^the$/i.test(tree.child(noun, "det")?.form ?? "") &&
      !tree.child(noun, "amod", "compound", "nmod", "nmod:poss", "acl", "nummod");
    if (!isBare) return [];
    const lemma = noun.lemma.toLowerCase();
    const found = this.resolution.drafts.filter(
      ({ name, type, isNamed, mentions }) =>
        isNamed &&
        /^(?:Event|Work|Law|Organization)$/.test(type) &&
        name.toLowerCase().endsWith(` ${lemma}`) &&
        mentions.some(({ start }) => start < noun.start),
    );
    return found.length === 1 ? found : [];
  }

  /** Sokolow in "Sokolow leads the company", where nothing else says which. */
  #subjectBefore(tree: Tree, noun: Word): Word | undefined {
    const mention = this.mentionAt(tree, noun);
    const known = mention && this.resolution.referents.get(mention)?.some(({ isNamed }) => isNamed);
    const isThe = /^the$/i.test(tree.child(noun, "det")?.form ?? "");
    const verb = has(noun, "obj") ? tree.head(noun) : undefined;
    return isThe && !known && verb ? tree.child(verb, "nsubj") : undefined;
  }

  /** The named entity that a noun is set beside. */
  #apposedTo(tree: Tree, noun: Word): readonly EntityDraft[] {
    const isOne = !/S$/.test(noun.tag);
    // "Viktor Lanz, an Austrian who …": an adjective to the tagger
    const isBeside = noun.relation === "appos" || (noun.relation === "acl" && /^JJ/.test(noun.tag));
    const head = isBeside && isOne ? tree.head(noun) : undefined;
    const mention = head && this.mentionAt(tree, head);
    return mention?.form === "name" ? (this.resolution.referents.get(mention) ?? []) : [];
  }

  /** "his country", which is known from elsewhere in the article. */
  #ownOf(tree: Tree, noun: Word): EntityDraft | undefined {
    const possessor = tree.child(noun, "nmod:poss") ?? this.#subjectBefore(tree, noun);
    const owner = possessor && this.mentionAt(tree, possessor);
    if (!owner || this.#ties.length === 0) return undefined;
    const [draft, ...others] = this.resolution.referents.get(owner) ?? [];
    return draft?.isNamed && others.length === 0
      ? ownOf(noun.lemma.toLowerCase(), draft, this.#ties)
      : undefined;
  }

  /** "beat Leeds United 2-0": the name in front of the score. */
  #besideScore(tree: Tree, score: Word): readonly EntityDraft[] {
    return tree.children(score, "compound", "nmod", "nmod:desc").flatMap((word) => {
      const mention = word.index < score.index ? this.mentionAt(tree, word) : undefined;
      return mention?.form === "name" ? (this.resolution.referents.get(mention) ?? []) : [];
    });
  }

  /** The one entity that a modifier names, demonyms included: "Mexican", "Mexico's", "Ebrard". */
  modifierOf(tree: Tree, word: Word): EntityDraft | undefined {
    const mention = this.mentionAt(tree, word);
    return mention && this.resolution.referents.get(mention)?.[0];
  }

  /** A substance without a name of its own, as an entity: "fentanyl". One per article, however often it is named. */
  substance(tree: Tree, noun: Word): EntityDraft {
    const name = noun.lemma.toLowerCase();
    const mention: FoundMention = {
      ...wordSpan(tree, noun),
      form: "name",
      type: "Substance",
      name,
    };
    const known = this.#substances.get(name);
    const draft = known ?? { ...newDraft(mention, true), mentions: [] };
    this.#substances.set(name, draft);
    if (!draft.mentions.some(({ start }) => start === mention.start)) draft.mentions.push(mention);
    return draft;
  }
}

/** The word after "of" that a noun has. */
const phraseOf = (tree: Tree, noun: Word): Word | undefined =>
  tree.children(noun, "nmod").find((word) => tree.preposition(word) === "of");
