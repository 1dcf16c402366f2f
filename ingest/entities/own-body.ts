import { at, has, type Tree, type Word } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { only } from "./called-alike.ts";
import { isCompanyKind } from "./companies.ts";
import { areOfOneVerb } from "./controller.ts";
import { descriptionNouns } from "./description-noun.ts";
import type { EntityDraft } from "./entity-draft.ts";
import { titleBefore } from "./was-called.ts";

/** What anybody's own body goes by. Our own list. */
const OWN_BODY = /^(?:team|club|side|company|firm|group|business|organi[sz]ation|outfit)$/;

/** "Nordhavn's manager said the team had appealed": the body whose manager says so. */
export function bodyOfSpeaker(
  { sentence, head, start }: FoundMention,
  noun: string,
  tree: Tree,
  named: readonly EntityDraft[],
): EntityDraft | undefined {
  const word = tree.word(head);
  const clause = OWN_BODY.test(noun) && has(word, "nsubj") ? tree.head(word) : undefined;
  const verb = clause && has(clause, "ccomp") ? tree.head(clause) : undefined;
  const speaker =
    verb && /^(?:say|tell|add|announce|confirm|insist|deny|claim)$/.test(verb.lemma)
      ? tree.child(verb, "nsubj")
      : undefined;
  const owner = speaker && tree.child(speaker, "nmod:poss");
  return owner
    ? only(
        named.filter(
          ({ type, mentions }) =>
            type === "Organization" &&
            mentions.some(
              (other) =>
                other.sentence === sentence &&
                other.start < start &&
                other.first <= owner.index &&
                owner.index <= other.last,
            ),
        ),
      )
    : undefined;
}

/** "The tariff was requested by Luzon Cement. The company": the subject is the only one that the sentence before has named. */
export function onlyOneBefore(
  near: readonly EntityDraft[],
  { sentence, head }: FoundMention,
  tree: Tree,
): EntityDraft | undefined {
  const isIn = (index: number) =>
    near.filter(({ mentions }) =>
      mentions.some((other) => other.form === "name" && other.sentence === index),
    );
  const isSubject =
    /^nsubj/.test(tree.word(head).relation) && tree.head(tree.word(head))?.head === -1;
  return isSubject && isIn(sentence).length === 0 ? only(isIn(sentence - 1)) : undefined;
}

/** "Corrib said it would fly the jets to Malaysia. The company": the subject goes on. */
export function subjectBefore(
  near: readonly EntityDraft[],
  { sentence, head }: FoundMention,
  trees: readonly Tree[],
): EntityDraft | undefined {
  const subjectOf = (tree: Tree) => {
    const root = tree.words.find((word) => word.head < 0);
    return root && tree.child(root, "nsubj", "nsubj:pass");
  };
  const before = trees[sentence - 1];
  const subject = before && subjectOf(before);
  if (!subject || subjectOf(at(trees, sentence))?.index !== head) return undefined;
  return only(
    near.filter(({ mentions }) =>
      mentions.some(
        (other) =>
          other.sentence === sentence - 1 &&
          other.form === "name" &&
          other.first <= subject.index &&
          subject.index <= other.last,
      ),
    ),
  );
}

/** Bodies that are no company, by what they have been called: "the miners' federation FMC". Our own list. */
const NO_COMPANY =
  /^(?:federation|union|regulator|watchdog|ministry|agency|court|tribunal|party|commission|committee|council|authority|university|charity|army|police|board|office|association|foundation|brokerage)$/;

export const isNoCompany = ({ mentions }: EntityDraft, trees: readonly Tree[]): boolean => {
  const nouns = [
    ...descriptionNouns(mentions, trees),
    ...mentions.flatMap((mention) => titleBefore(mention, trees) ?? []),
  ];
  return nouns.some((noun) => NO_COMPANY.test(noun)) && !nouns.some(isCompanyKind);
};

/** "the watchdog, which oversees the company": not itself. */
export const doesToIt = (
  { mentions }: EntityDraft,
  { sentence, head }: FoundMention,
  tree: Tree,
): boolean =>
  mentions.some(
    (other) =>
      other.sentence === sentence &&
      other.start < tree.word(head).start &&
      (areOfOneVerb(tree, tree.word(other.head), tree.word(head)) ||
        isInClauseOn(tree, tree.word(other.head), tree.word(head))),
  );

/** "Halberd Risk, which was hired by the company's insurer": a clause on a name speaks of another. */
function isInClauseOn(tree: Tree, name: Word, word: Word): boolean {
  for (let up: Word | undefined = word; up; up = tree.head(up))
    if (/^acl:relcl/.test(up.relation)) return up.head === name.index;
  return false;
}

/** "Analysts at Berenberg said the group": they speak of another. */
export const isAnalysts = (
  { mentions }: EntityDraft,
  { sentence }: FoundMention,
  tree: Tree,
): boolean =>
  mentions.some((other) => {
    if (other.sentence !== sentence) return false;
    let word: Word | undefined = tree.word(other.head);
    while (word && /^(?:appos|flat|nmod|compound)/.test(word.relation)) {
      word = tree.head(word);
      if (word && /^(?:analyst|economist|strategist|trader|broker|researcher)$/.test(word.lemma))
        return true;
    }
    return false;
  });
