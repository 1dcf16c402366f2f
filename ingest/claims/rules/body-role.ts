import type { RelationTypeName } from "../../../model/index.ts";
import type { EntityDraft } from "../../entities/entity-draft.ts";
import type { Tree, Word } from "../../language/index.ts";
import { type ClaimDraft, type ClaimRule, STATED } from "../claim-draft.ts";
import type { Grounding } from "../grounding.ts";
import { fits } from "../kinds.ts";
import { namedPredicate } from "../named-predicate.ts";
import { surfaceSubjects } from "../subjects.ts";

/** What a body is to whom it is said to be of; with "owner first", whoever has it is the subject. */
const TIES: Readonly<Record<string, readonly [RelationTypeName, "owner first" | "body first"]>> = {
  party: ["MEMBER_OF", "owner first"],
  movement: ["MEMBER_OF", "owner first"],
  team: ["MEMBER_OF", "owner first"],
  club: ["MEMBER_OF", "owner first"],
  band: ["MEMBER_OF", "owner first"],
  union: ["MEMBER_OF", "owner first"],
  company: ["WORKS_FOR", "owner first"],
  firm: ["WORKS_FOR", "owner first"],
  employer: ["WORKS_FOR", "owner first"],
  gallery: ["WORKS_FOR", "owner first"],
  studio: ["WORKS_FOR", "owner first"],
  restaurant: ["WORKS_FOR", "owner first"],
  consultancy: ["WORKS_FOR", "owner first"],
  brewery: ["WORKS_FOR", "owner first"],
  charity: ["WORKS_FOR", "owner first"],
  organisation: ["WORKS_FOR", "owner first"],
  organization: ["WORKS_FOR", "owner first"],
  outfit: ["WORKS_FOR", "owner first"],
  laboratory: ["WORKS_FOR", "owner first"],
  foundation: ["WORKS_FOR", "owner first"],
  newspaper: ["WORKS_FOR", "owner first"],
  startup: ["WORKS_FOR", "owner first"],
  subsidiary: ["PART_OF", "body first"],
  part: ["PART_OF", "body first"],
  unit: ["PART_OF", "body first"],
  arm: ["PART_OF", "body first"],
  division: ["PART_OF", "body first"],
  branch: ["PART_OF", "body first"],
  wing: ["PART_OF", "body first"],
  affiliate: ["PART_OF", "body first"],
  mission: ["PART_OF", "body first"],
  agency: ["PART_OF", "body first"],
  programme: ["PART_OF", "body first"],
  program: ["PART_OF", "body first"],
  commission: ["PART_OF", "body first"],
  committee: ["PART_OF", "body first"],
  tribunal: ["PART_OF", "body first"],
  court: ["PART_OF", "body first"],
  fund: ["PART_OF", "body first"],
  offshoot: ["PART_OF", "body first"],
  journal: ["PART_OF", "body first"],
  magazine: ["PART_OF", "body first"],
  maker: ["PRODUCED", "body first"],
  manufacturer: ["PRODUCED", "body first"],
  producer: ["PRODUCED", "body first"],
  publisher: ["PRODUCED", "body first"],
  parent: ["OWNS", "body first"],
  shareholder: ["OWNS", "body first"],
  investor: ["INVESTED_IN", "body first"],
  supplier: ["SUPPLIED", "body first"],
  customer: ["SUPPLIED", "owner first"],
  client: ["SUPPLIED", "owner first"],
  lender: ["FUNDED", "body first"],
  sponsor: ["FUNDED", "body first"],
  funder: ["FUNDED", "body first"],
  backer: ["FUNDED", "body first"],
  donor: ["DONATED_TO", "body first"],
  benefactor: ["DONATED_TO", "body first"],
  insurer: ["RELATED_TO", "body first"],
  auditor: ["RELATED_TO", "body first"],
  creditor: ["RELATED_TO", "body first"],
  landlord: ["RELATED_TO", "body first"],
  contractor: ["RELATED_TO", "body first"],
  competitor: ["RIVAL_OF", "body first"],
  business: ["PART_OF", "body first"],
  brand: ["PART_OF", "body first"],
  drug: ["PRODUCED", "owner first"],
  pill: ["PRODUCED", "owner first"],
  vaccine: ["PRODUCED", "owner first"],
  model: ["PRODUCED", "owner first"],
  app: ["PRODUCED", "owner first"],
  memoir: ["PRODUCED", "owner first"],
  autobiography: ["PRODUCED", "owner first"],
  book: ["PRODUCED", "owner first"],
  novel: ["PRODUCED", "owner first"],
  film: ["PRODUCED", "owner first"],
  documentary: ["PRODUCED", "owner first"],
  album: ["PRODUCED", "owner first"],
  song: ["PRODUCED", "owner first"],
  opera: ["PRODUCED", "owner first"],
  play: ["PRODUCED", "owner first"],
  poem: ["PRODUCED", "owner first"],
  essay: ["PRODUCED", "owner first"],
  podcast: ["PRODUCED", "owner first"],
};
/** "Chile's state company" is the state's. */
const OF_THE_STATE =
  /^(?:state|state-owned|state-run|state-controlled|government-owned|national)$/i;

/** "Kok's party, the Liberals", "Litcorp, a unit of Altiplano", "Chile's state company, Litcorp": what a body is to another. */
export const bodyRole: ClaimRule = {
  name: "body-role",
  read(tree, { grounding }) {
    return tree.words.filter(isBodyNoun).flatMap((noun) => {
      if (isOfParent(tree, noun)) return [];
      const head = headNoun(tree, noun);
      const bodies = bodiesOf(tree, head, grounding);
      const owners = ownersOf(tree, head, grounding);
      return bodies.flatMap((body) =>
        owners.flatMap((owner): ClaimDraft[] => {
          const tie = tieOf(tree, noun, owner);
          if (!tie || body === owner || body.type === "Person") return [];
          const [type, order] = tie;
          const [subject, object] = order === "owner first" ? [owner, body] : [body, owner];
          if (!fits(type, subject, object)) return [];
          const draft: ClaimDraft = {
            tree,
            predicate: head,
            subject,
            type,
            words: noun.lemma,
            object,
            reliability: 0.82,
            ...(!tree.child(head, "cop") && { stance: STATED }),
          };
          return [draft];
        }),
      );
    });
  },
};

/** "company" of "parent company": told by "parent". */
const isOfParent = (tree: Tree, noun: Word): boolean =>
  noun.lemma === "company" &&
  tree
    .children(noun, "compound", "amod")
    .some(({ lemma }) => /^(?:parent|sister|holding)$/.test(lemma));

const isBodyNoun = ({ tag, form, lemma }: Word): boolean =>
  tag.startsWith("NN") && /^\p{Ll}/u.test(form) && Object.hasOwn(TIES, lemma);

/** "company" of "parent company". */
function headNoun(tree: Tree, noun: Word): Word {
  const head = tree.head(noun);
  return head && noun.relation === "compound" && isBodyNoun(head) ? head : noun;
}

function tieOf(tree: Tree, noun: Word, owner: EntityDraft): (typeof TIES)[string] | undefined {
  const ofState = tree
    .children(noun, "compound", "amod")
    .some(
      (word) =>
        OF_THE_STATE.test(word.form) || OF_THE_STATE.test(tree.words[word.index + 2]?.form ?? ""),
    );
  const tie = TIES[noun.lemma];
  // "Malawi's biggest donor"
  const isOfGiver = tie !== undefined && /^(?:DONATED_TO|FUNDED|SUPPLIED|RELATED_TO)$/.test(tie[0]);
  // "whose fund, Sable Point", "her agency, Pro-Eleven"
  if (owner.type === "Person" && tie?.[0] === "PART_OF" && HEADED.test(noun.lemma))
    return ["WORKS_FOR", "owner first"];
  // "whose construction firm, Weber Tiefbau", and not "her law firm"
  if (owner.type === "Person" && OWNED.test(noun.lemma) && !isOfEmployer(tree, noun))
    return ["OWNS", "owner first"];
  // "the author's publisher, Thornbury Press"
  if (
    tie?.[0] === "PRODUCED" &&
    tie[1] === "body first" &&
    !/^(?:Substance|Work)$/.test(owner.type)
  )
    return noun.lemma === "publisher" && owner.type === "Person"
      ? ["RELATED_TO", "body first"]
      : undefined;
  if (owner.type === "Location" && !isOfGiver) return ofState ? ["OWNS", "owner first"] : undefined;
  const isOfPeople = tie?.[0] === "MEMBER_OF" || tie?.[0] === "WORKS_FOR";
  return isOfPeople && owner.type !== "Person" ? undefined : tie;
}

/** What somebody may lead or work at, where a body's is a part of it. Our own list. */
const HEADED = /^(?:fund|agency|journal|magazine|programme|program)$/;

/** What is its owner's, where it is said to be somebody's. Our own list. */
const OWNED = /^(?:company|firm|business|brand|startup|restaurant|brewery|gallery)$/;

/** "her law firm", "his former company": of many partners, or of others. Our own list. */
const isOfEmployer = (tree: Tree, noun: Word): boolean =>
  tree
    .children(noun, "compound", "amod")
    .some(({ form }) =>
      /^(?:law|legal|accounting|accountancy|audit|auditing|consulting|advisory|former|old|previous|new|current|present)$/i.test(
        form,
      ),
    );

/** The bodies that the noun is set beside or is said of. */
function bodiesOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  // "its maker, the Valencia firm Vigornat"
  const isNamedFirm = (word: Word) =>
    tree.children(word, "appos", "flat").some(({ tag }) => /^NNP/.test(tag)) &&
    grounding.entitiesAt(tree, word).some(({ isNamed }) => isNamed);
  const named = (words: readonly Word[]) =>
    words
      .filter((word) => grounding.mentionAt(tree, word)?.form === "name" || isNamedFirm(word))
      .flatMap((word) => grounding.entitiesOf(tree, word));
  const head = tree.head(noun);
  if (noun.relation === "appos" && head) {
    const ofHead = named([head]);
    // "Its present operator, Copperline, a unit of X"
    const [between] = tree.children(head, "appos").filter(({ index }) => index < noun.index);
    return ofHead.length === 0 && between ? named([between]) : ofHead;
  }
  if (tree.child(noun, "cop")) return named(surfaceSubjects(tree, noun));
  const told = namedPredicate(tree, noun, grounding);
  if (told.length > 0) return told;
  // "whose clients include Kestrel Foods"
  if (head?.lemma === "include" && noun.relation === "nsubj")
    return named(tree.children(head, "obj"));
  // "her New Beginning movement"
  const isWork = TIES[noun.lemma]?.[0] === "PRODUCED";
  // "his Hong Kong firm" is not Hong Kong
  const before = tree
    .children(noun, "compound")
    .filter((word) => !isWork && grounding.mentionAt(tree, word)?.type !== "Location");
  return named([...tree.children(noun, "appos", "flat"), ...before]);
}

/** Whose it is: "X's party", "a unit of X". */
function ownersOf(tree: Tree, noun: Word, grounding: Grounding): readonly EntityDraft[] {
  const of = tree.children(noun, "nmod").filter((word) => tree.preposition(word) === "of");
  // "MONUSCO, the U.N. peacekeeping mission"
  const front = tree.children(noun, "compound").filter((word) => {
    const mention = grounding.mentionAt(tree, word);
    return mention?.form === "name" && mention.type === "Organization";
  });
  const isPart = TIES[noun.lemma]?.[0] === "PART_OF";
  const owners = [...tree.children(noun, "nmod:poss"), ...of, ...(isPart ? front : [])];
  return (
    owners
      .flatMap((word) => grounding.entitiesAt(tree, word))
      // "the drug's maker", where it is known which drug
      .filter(({ isNamed, type }) => isNamed || type === "Substance")
  );
}
