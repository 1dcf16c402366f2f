import { has, isOneOf } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { isCity } from "./cities.ts";
import { countryOf } from "./countries.ts";
import { type Candidate, formOf, headOf } from "./name-candidate.ts";
import { startsAsPerson } from "./name-evidence-neighbours.ts";
import { isRegion, typeByClassNoun } from "./name-words.ts";
import { isPersonLike } from "./person-like.ts";

/** What tells that a name that may be a person's or a town's is a firm's or another body's. */
export function bodyEvidence(candidate: Candidate): readonly Vote[] {
  return [
    ...ofService(candidate),
    ...ofClassElsewhere(candidate),
    ...ofClassBehind(candidate),
    ...ofWhich(candidate),
    ...ofMaker(candidate),
    ...ofSeveral(candidate),
    ...ofIt(candidate),
    ...ofHead(candidate),
  ];
}

/** Whom a firm of one name serves as, in the plural: "Marsh's solicitors, Penrose Hale". Our own list. */
const SERVICES =
  /^(?:solicitor|lawyer|attorney|auctioneer|auditor|accountant|administrator|adviser|advisor|architect|publisher|banker|broker|builder|consultant|developer|engineer|insurer|liquidator|maker|organiser|organizer|owner|promoter|receiver|underwriter)$/;

/** "Marsh's solicitors, Penrose Hale,": several people behind one name are a firm. */
function ofService({ tree, first, last }: Candidate): Vote[] {
  const [noun, comma] = tree.words.slice(Math.max(0, first - 2), first);
  const next = tree.words[last + 1];
  // "one of the minister's advisers, Karim Zouari"
  const isOneOf = noun && has(noun, "nmod") && tree.head(noun)?.tag === "CD";
  const isFirm =
    noun?.tag === "NNS" &&
    !isOneOf &&
    SERVICES.test(noun.lemma) &&
    comma?.form === "," &&
    next !== undefined &&
    /^[,.]$/.test(next.form) &&
    tree.words[last + 2]?.tag !== "NNP";
  // "the accountants Loxton Hale"
  const before = tree.words[first - 1];
  const isBeside =
    before?.tag === "NNS" &&
    SERVICES.test(before.lemma) &&
    /^the$/i.test(tree.child(before, "det")?.form ?? "") &&
    tree.words[last + 1]?.form !== "and";
  return isFirm || isBeside ? [["Organization", 6]] : [];
}

/** "a bank in Kyrgyzstan, Manas Kapital,": what it is stands before the place. */
function ofClassElsewhere({ tree, first, last }: Candidate): Vote[] {
  if (tree.words[first - 1]?.form !== "," || !/^[,.]$/.test(tree.words[last + 1]?.form ?? ""))
    return [];
  let at = first - 2;
  while (/^NNP/.test(tree.words[at]?.tag ?? "")) at--;
  const [noun, preposition] = tree.words.slice(Math.max(0, at - 1), at + 1);
  const isPlaced =
    at < first - 2 && noun?.tag === "NN" && /^(?:in|from)$/.test(preposition?.form ?? "");
  const isOne = isPlaced && /^an?$/i.test(tree.child(noun, "det")?.form ?? "");
  const type = isOne ? typeByClassNoun(noun.lemma) : undefined;
  // "a veterinarian in Nairobi, Joash Omwamba"
  if (isOne && !type && last > first && noun.kind === "person") return [["Person", 6]];
  return type ? [[type, 6]] : [];
}

/** Nouns that make a firm of the name in front of them: "the Calloway wine group". Our own list. */
const FIRMS =
  /^(?:group|company|firm|chain|bank|brewer|airline|retailer|insurer|label|studio|conglomerate|brewery|winery|dealership|publisher)$/;

/** "the Calloway wine group", "the Orlin hotel chain". */
function ofClassBehind(candidate: Candidate): Vote[] {
  const { tree, last } = candidate;
  const head = headOf(candidate);
  const above = has(head, "compound") ? tree.head(head) : undefined;
  const isNext =
    above !== undefined &&
    !head.name.endsWith("LOC") &&
    !isCity(head.form) &&
    above.index > last &&
    above.index <= last + 3 &&
    above.tag === "NN" &&
    /^\p{Ll}/u.test(above.form) &&
    FIRMS.test(above.lemma);
  // a town is in front of a firm as often: "the Columbus law firm"
  return isNext && /^the$/i.test(tree.child(above, "det")?.form ?? "") ? [["Organization", 4]] : [];
}

/** What firms do or have done to them, whatever the parser hangs the clause on. Our own list. */
const FIRMLY =
  /^(?:employ|audit|own|operate|manufacture|supply|lease|insure|pay|earn|sign|decline|list|found|buy|make|sell|build|run|publish|distribute|refuse|base|headquarter|hold|process|move|have)$/;
/** What is done by a firm as to one, and to a place hardly ever. Our own list. */
const OWNED = /^(?:own|list|employ|audit|pay|earn|decline|publish|insure|hire|sue)$/;

/** "Daehan, which buys a third": no person is a "which". */
function ofWhich(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const head = headOf(candidate);
  const [comma, which] = tree.words.slice(last + 1, last + 3);
  if (comma?.form !== "," || which?.form !== "which") return [];
  const isPersonName = isPersonLike(candidate) || (last > first && startsAsPerson(tree, first));
  if (isPersonName) return [];
  const verb = has(which, "nsubj") ? tree.head(which) : undefined;
  // "a letter from Ana Lopez, which": the letter
  const isSubject =
    (has(head, "nsubj") && tree.preposition(head) === undefined) ||
    tree.children(head, "acl").some((clause) => tree.child(clause, "nsubj")?.index === last + 2);
  // "to its auditor, Kallio Saha, which declined", but "a book by Odrun Vell, which sold well"
  const isBehind = last === first || (has(head, "nmod") && tree.preposition(head) !== undefined);
  const isFirm = verb !== undefined && isOneOf(verb, isBehind ? OWNED : FIRMLY);
  const isPlace = head.name.endsWith("LOC") && !(verb && isOneOf(verb, OWNED));
  const isKnown =
    isCity(formOf(candidate)) || isRegion(formOf(candidate)) || countryOf(formOf(candidate));
  return (isSubject || isFirm) && !isPlace && !isKnown && /(?:PER|LOC)$/.test(head.name)
    ? [["Organization", 3]]
    : [];
}

/** What a body says of itself. Our own list. */
const SAYING =
  /^(?:say|announce|add|state|report|confirm|insist|deny|admit|warn|note|acknowledge)$/;
/** What one says that one has done or will do, where it is no thing that does. Our own list. */
const INTENDED =
  /^(?:appeal|apply|plan|expect|review|cooperate|co-operate|consider|intend|hope|file|sue|invest|sell|buy|hire|pay|comply|withdraw|seek|contest|challenge|investigate|publish|respect|regret|see|fire|dismiss)$/;

/** "Guaranta said it had applied": no person is an "it"; "Luc Weber said it would take years" is of something else. */
function ofIt(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const head = headOf(candidate);
  const verb = has(head, "nsubj") ? tree.head(head) : undefined;
  const clause = verb && SAYING.test(verb.lemma) ? tree.child(verb, "ccomp") : undefined;
  const it = clause && tree.child(clause, "nsubj");
  // "said it was clear that"
  const isEmpty =
    clause === undefined || /^JJ/.test(clause.tag) || tree.child(clause, "csubj", "expl");
  const isPlace = head.name.endsWith("LOC") || isCity(head.form);
  const isOther =
    last > first &&
    head.name.endsWith("PER") &&
    (isPersonLike(candidate) || !INTENDED.test(clause?.lemma ?? ""));
  const isPerson = isOther || tree.child(head, "appos", "acl") !== undefined;
  return it && /^it$/i.test(it.form) && it.index > head.index && !isEmpty && !isPlace && !isPerson
    ? [["Organization", 3]]
    : [];
}

/** "the chief executive of Belle Mare Sugar": what only a body has. */
function ofHead(candidate: Candidate): Vote[] {
  const { tree } = candidate;
  const head = headOf(candidate);
  const role = has(head, "nmod") && tree.preposition(head) === "of" ? tree.head(head) : undefined;
  const before = role && tree.words[role.index - 1];
  const isChief = role?.lemma === "executive" && /^chief$/i.test(before?.form ?? "");
  return isChief || /^(?:ceo|chairman|chairwoman)$/i.test(role?.lemma ?? "")
    ? [["Organization", 3]]
    : [];
}

/** "Torino have been short of", "Wexcombe want": a club or a body that several make up, as the British put it. */
function ofSeveral({ tree, first, last }: Candidate): Vote[] {
  const head = headOf({ tree, first, last, titleFirst: first });
  const verb = has(head, "nsubj") ? tree.head(head) : undefined;
  const isOne =
    tree.words.slice(first, last + 1).every(({ tag }) => tag !== "NNPS") &&
    !/s$/.test(tree.words[last]?.form ?? "") &&
    !tree.child(head, "conj", "nmod", "appos") &&
    // "Would Lopez have known"
    head.index < (verb?.index ?? 0);
  const auxiliaries = verb ? tree.children(verb, "aux", "aux:pass", "cop") : [];
  const isPlural =
    verb !== undefined &&
    (auxiliaries.length > 0
      ? /^(?:have|are|'ve|'re)$/i.test(auxiliaries[0]?.form ?? "")
      : verb.tag === "VBP");
  return isOne && isPlural ? [["Organization", 4]] : [];
}

/** What is done to goods and firms, by firms. Our own list. */
const MADE = /^(?:make|manufacture|market|distribute|operate|own|insure|supply|sell|run)$/;

/** "the drug Lenvada, made by Roche": one name without a given name is more often a firm's. */
function ofMaker(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const head = headOf(candidate);
  const verb = has(head, "obl:agent") ? tree.head(head) : undefined;
  const isMaker = verb?.tag === "VBN" && MADE.test(verb.lemma) && candidate.titleFirst === first;
  return isMaker && first === last ? [["Organization", 2]] : [];
}
