import { type EntityDraft, newDraft, type Resolution } from "../entities/entity-draft.ts";
import { has, type Tree, type Word } from "../language/index.ts";
import { bySentence } from "../mentions/by-sentence.ts";
import { type FoundMention, wordSpan } from "../mentions/found-mention.ts";
import { beforeScore, besideName, calledSo, namedByNoun } from "./named-by-noun.ts";
import { MEASURES } from "./standing-nouns.ts";
import { ownOf, type Tie } from "./ties.ts";

/** What somebody does with a body of theirs, and not with another's: "leads the company". Our own list. */
const OF_ONES_OWN =
  /^(?:lead|run|head|found|co-found|start|chair|join|leave|quit|own|manage|build|create|launch|control|govern|rule|represent|direct|sell|establish|command|expand|transform|rescue|grow|set|take|turn|steer|serve|visit)$/;

/** Tells which entities the words of an article stand for. */
export class Grounding {
  /** By sentence and word. */
  readonly #at: FoundMention[][] = [];
  /** By sentence and head. */
  readonly #things: ReadonlyMap<string, EntityDraft>;
  readonly #substances = new Map<string, EntityDraft>();
  #ties: readonly Tie[] = [];
  /** What words have been found to stand for: rule after rule asks for each. */
  #known = new Map<Word, readonly EntityDraft[]>();
  #knownWithOthers = new Map<Word, readonly EntityDraft[]>();

  readonly #mentionsIn: (sentence: number) => readonly FoundMention[];

  constructor(
    readonly resolution: Resolution,
    mentions: readonly FoundMention[],
    things: ReadonlyMap<FoundMention, EntityDraft> = new Map(),
  ) {
    this.#mentionsIn = bySentence(mentions);
    for (const mention of mentions) {
      if (mention.form === "name") {
        for (let index = mention.first; index <= mention.last; index++) this.#set(mention, index);
      } else if (!this.#at[mention.sentence]?.[mention.head]) {
        this.#set(mention, mention.head);
      }
    }
    this.#things = new Map(
      [...things].map(([{ sentence, head }, draft]) => [`${sentence}:${head}`, draft]),
    );
  }

  #set(mention: FoundMention, index: number): void {
    const ofSentence = this.#at[mention.sentence] ?? [];
    ofSentence[index] = mention;
    this.#at[mention.sentence] = ofSentence;
  }

  /** The mentions of a sentence. */
  mentionsIn({ index }: Tree): readonly FoundMention[] {
    return this.#mentionsIn(index);
  }

  /** Tells who is what to whom in the article, so that "his country" can be understood. */
  learn(ties: readonly Tie[]): void {
    this.#ties = ties;
    this.#known.clear();
    this.#knownWithOthers.clear();
  }

  /** What a sentence says that somebody is to others. */
  tiesIn(tree: Tree, subject: EntityDraft): readonly Tie[] {
    return this.#ties.filter((tie) => tie.tree === tree && tie.subject === subject);
  }

  /** What the article says that somebody is to bodies and countries. */
  heldBy(subject: EntityDraft): readonly Tie[] {
    return this.#ties.filter(
      (tie) => tie.subject === subject && /^(?:Organization|Location)$/.test(tie.object.type),
    );
  }

  /** The mention that a word is part of (a name) or heads (a description, a pronoun). */
  mentionAt(tree: Tree, word: Word): FoundMention | undefined {
    return this.#at[tree.index]?.[word.index];
  }

  /** What a name that a word is part of stands for; nobody where it is part of none. */
  namedAt(tree: Tree, word: Word): readonly EntityDraft[] {
    const mention = this.mentionAt(tree, word);
    return mention?.form === "name" ? (this.resolution.referents.get(mention) ?? []) : [];
  }

  /**
   * Entities of the noun phrase that a word heads, those coordinated with it included; of a relative clause or participle
   * that modifies it, only those before the clause.
   */
  entitiesOf(tree: Tree, head: Word, clause?: Word): readonly EntityDraft[] {
    if (clause && /^acl/.test(clause.relation)) return this.#findEntitiesOf(tree, head, clause);
    const known = this.#knownWithOthers.get(head) ?? this.#findEntitiesOf(tree, head);
    this.#knownWithOthers.set(head, known);
    return known;
  }

  #findEntitiesOf(tree: Tree, head: Word, clause?: Word): readonly EntityDraft[] {
    const mention = this.mentionAt(tree, head);
    // the parser may hang "and B" on any word of the name A
    const words =
      mention?.form === "name" ? tree.words.slice(mention.first, mention.last + 1) : [head];
    // "Duke, located in Durham, and Yale": what stands after the clause is no part of it
    const isInside = (word: Word) =>
      !clause || word.index < clause.index || head.index > clause.index;
    // "Gomez, not Lopez, met Diaz"
    const isExcluded = (word: Word) =>
      tree.children(word, "advmod", "cc").some(({ form }) => /^not$/i.test(form)) ||
      // "advised by Kessler, and Lusano by Almeida": another clause, whose verb is left out
      (/agent/.test(head.relation) &&
        tree.children(word, "nmod", "obl").some((one) => tree.preposition(one) === "by"));
    const conjuncts = words
      .flatMap((word) => tree.children(word, "conj"))
      .filter((word) => isInside(word) && !isExcluded(word));
    // "not Lopez but Gomez"
    const isOthers =
      conjuncts.some((word) => tree.child(word, "cc")?.form === "but") && isExcluded(head);
    const all = [...(isOthers ? [] : [head]), ...conjuncts].flatMap((word) => [
      word,
      ...this.included(tree, word),
    ]);
    const beside = mention?.form === "name" && !clause ? this.#namedAfterAnd(tree, mention) : [];
    return [...new Set([...all.flatMap((word) => this.entitiesAt(tree, word)), ...beside])];
  }

  /** "three companies, including Acme Corp and Globex": some of many by name. */
  included(tree: Tree, word: Word): readonly Word[] {
    if (!/S$/.test(word.tag)) return [];
    return (
      tree
        .children(word, "nmod")
        .filter((child) => /^(?:including|such as)$/.test(tree.preposition(child) ?? ""))
        .flatMap((child) => tree.coordinated(child))
        // "six people, including the former mayor, Nikolay Dimitrov"
        .flatMap((child) => [child, ...tree.children(child, "appos")])
        .filter((child) => this.mentionAt(tree, child)?.form === "name")
    );
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
    const known = this.#known.get(word) ?? this.#findEntitiesAt(tree, word);
    this.#known.set(word, known);
    return known;
  }

  #findEntitiesAt(tree: Tree, word: Word): readonly EntityDraft[] {
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
      return besideName(this, tree, word);
    // "the French" are people, "French" is a language
    const isLanguage =
      mention?.isDemonym &&
      !mention.isPlural &&
      !/^the$/i.test(tree.child(word, "det")?.form ?? "");
    if (isLanguage) return [];
    const own = mention?.form === "name" ? undefined : this.#ownOf(tree, word);
    if (own) return [own];
    const named = mention?.form === "name" ? [] : namedByNoun(this, tree, word);
    if (named.length > 0) return named;
    const members = this.#membersOf(tree, word);
    if (members.length > 0) return members;
    if (mention && !(mention.isDemonym && /^JJ/.test(word.tag))) {
      const known = this.resolution.referents.get(mention);
      if (known || !mention.isPlace) return known ?? [];
    }
    const scored = word.tag === "CD" ? beforeScore(this, tree, word) : [];
    if (scored.length > 0) return scored;
    // "Two of them, the retailer Brightwell and the travel site Wayfare, complained"
    // "one of the minister's advisers, Ana Lopez"
    const many = /^one$/i.test(word.form) && word.tag === "CD" ? tree.children(word, "nmod") : [];
    const beside = [word, ...many.filter(({ tag }) => tag === "NNS")]
      .flatMap((noun) => tree.children(noun, "appos"))
      .flatMap((child) =>
        word.tag === "CD" ? this.entitiesOf(tree, child) : this.namedAt(tree, child),
      );
    if (beside.length > 0) return beside;
    const called = mention ? [] : calledSo(this, tree, word);
    if (called.length > 0) return called;
    // "6,000 of Brabo's workers"; one of them is another matter
    const isMany = word.tag === "CD" && !/^(?:one|1)$/i.test(word.form);
    const thing = this.#things.get(`${tree.index}:${word.index}`);
    if (thing) return [thing];
    if (!isMany && !MEASURES.has(word.lemma.toLowerCase())) return [];
    return tree
      .children(word, "nmod")
      .filter((child) => tree.preposition(child) === "of")
      .flatMap((child) => this.entitiesOf(tree, child));
  }

  /** "the French pair of Hugo Blanc and Théo Marin": the two. */
  #membersOf(tree: Tree, noun: Word): readonly EntityDraft[] {
    if (!/^(?:pair|duo|trio|quartet|tandem|partnership)$/.test(noun.lemma)) return [];
    const members = tree
      .children(noun, "nmod")
      .filter((word) => tree.preposition(word) === "of")
      .flatMap((word) => this.entitiesOf(tree, word))
      .filter(({ isNamed, type }) => isNamed && type === "Person");
    return members.length > 1 ? members : [];
  }

  /** "his country", which is known from elsewhere in the article. */
  #ownOf(tree: Tree, noun: Word): EntityDraft | undefined {
    if (this.#ties.length === 0) return undefined;
    const possessor = tree.child(noun, "nmod:poss") ?? this.#subjectBefore(tree, noun);
    const owner = possessor && this.mentionAt(tree, possessor);
    if (!owner) return undefined;
    const [draft, ...others] = this.resolution.referents.get(owner) ?? [];
    return draft?.isNamed && others.length === 0
      ? ownOf(noun.lemma.toLowerCase(), draft, this.#ties)
      : undefined;
  }

  /** Sokolow in "Sokolow leads the company", where nothing else says which. */
  #subjectBefore(tree: Tree, noun: Word): Word | undefined {
    const verb = has(noun, "obj") ? tree.head(noun) : undefined;
    if (!verb || !OF_ONES_OWN.test(verb.lemma)) return undefined;
    const mention = this.mentionAt(tree, noun);
    const known = mention && this.resolution.referents.get(mention)?.some(({ isNamed }) => isNamed);
    const isThe = /^the$/i.test(tree.child(noun, "det")?.form ?? "");
    return isThe && !known ? tree.child(verb, "nsubj") : undefined;
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
