import { has, lemmaVariants, type Tree, type Word } from "../language/index.ts";
import { isPersonNoun } from "../mentions/person-nouns.ts";
import type { Antecedent } from "./antecedent.ts";
import type { EntityDraft } from "./entity-draft.ts";
import type { Quotes } from "./quotes.ts";

/** What bodies do, and what is done to them, but not events or things. Our own list. */
const OF_BODIES =
  /^(?:advise|agree|appeal|apply|ask|build|close|complain|control|cut|decline|demand|expand|forecast|hold|insist|lodge|lose|manage|offer|open|operate|pay|plead|pledge|post|promise|raise|recall|refuse|report|seek|settle|sign|state|submit|threaten|warn|win|accuse|acquire|allege|announce|appoint|back|bail|belong|buy|call|charge|chair|convict|deny|dismiss|dissolve|employ|expect|fight|file|finance|fine|fire|found|fund|hire|invest|lead|launch|liquidate|manufacture|merge|nationalise|nationalize|own|plan|privatise|privatize|publish|reject|rename|represent|run|sack|sanction|sell|sue|suspend|urge|want|form|supply|deport|expel|arrest|detain|negotiate|cooperate|collaborate|compete|license|develop|donate|lend|borrow|owe|recruit|withdraw|join|lobby|serve|fly|carry|export|import|ship|produce|broadcast|host|stage|train|regulate|oversee|supervise|inspect|authorise|authorize|certify|approve|monitor|investigate|prosecute|search|raid|seize|freeze|grant|award|provide|deliver|rent|lease|charter|earn|spend|default|restructure|shrink|shut|relocate|unveil|design|make|mine|drill|refine|brew|market|promote|sponsor|staff|maintain|issue|apologise|apologize|disband|split|ban|reopen|halt|resume|introduce|test)$/;

/** What states do, and not their borders or envoys. Our own list. */
const OF_STATES =
  /^(?:accuse|agree|annex|attack|ban|blame|bomb|condemn|demand|denounce|deny|deport|expel|extradite|impose|invade|join|negotiate|nationalise|nationalize|recall|recognise|recognize|refuse|reject|sanction|sign|summon|threaten|urge|warn|withdraw)$/;

/** What a clause goes on with: the body that the clause or the sentence before is about. */
export function goesOn(
  pronoun: Antecedent,
  placesIn: readonly Antecedent[][],
  quotes: Quotes,
): Antecedent | undefined {
  const { tree, word } = pronoun;
  if (quotes.at(tree.index, word.index) !== undefined) return undefined;
  return (
    clauseGoesOn(pronoun, placesIn[tree.index] ?? []) ??
    bodyGoesOn(pronoun, placesIn) ??
    objectGoesOn(pronoun, placesIn)
  );
}

/** Whether a word is the subject of the verb that a sentence is about. */
export const isMainSubject = ({ tree, word }: Antecedent): boolean =>
  has(word, "nsubj") && isMainVerb(tree.head(word));

export const isMainVerb = (verb: Word | undefined): boolean => verb !== undefined && verb.head < 0;

/** "Orlin employs 2,200 people. It was bought in 2015": what only a body is or does is said of the one spoken of before. */
function bodyGoesOn(
  { tree, word }: Antecedent,
  placesIn: readonly Antecedent[][],
): Antecedent | undefined {
  const verb = has(word, "nsubj") ? tree.head(word) : undefined;
  const lemmas = verb ? lemmaVariants(verb) : [];
  const isOfBody = lemmas.some((lemma) => OF_BODIES.test(lemma));
  const isOfState = lemmas.some((lemma) => OF_STATES.test(lemma));
  if (!/^it$/i.test(word.form) || !isMainVerb(verb) || !(isOfBody || isOfState)) return undefined;
  // "Under the deal, it will buy": whose deal that is may be told here
  const isFirst = !(placesIn[tree.index] ?? []).some(
    ({ word: other, drafts }) => other.index < word.index && drafts.some(isBody),
  );
  const subjects = (placesIn[tree.index - 1] ?? []).filter(
    (place) => isMainSubject(place) && place.form !== "several",
  );
  const [subject, ...others] = subjects;
  const [body, ...more] = subject?.drafts ?? [];
  if (!isFirst || others.length > 0 || more.length > 0) return undefined;
  if (body && isBody(body) && isOfBody) return subject;
  // "Bolivia closed its border. It accused Peru"
  if (body?.type === "Location" && isOfState && subject?.form === "name" && isDoing(subject))
    return subject;
  if (!isOfBody) return undefined;
  // "His son took the company public. It employs 4,000": the only body there
  const bodies = (placesIn[tree.index - 1] ?? []).filter(({ drafts }) => drafts.some(isBody));
  const isOne = bodies.every(({ drafts }) => drafts[0] === bodies[0]?.drafts[0]);
  return body?.type === "Person" && isOne && bodies[0]?.drafts.length === 1 ? bodies[0] : undefined;
}

/** Whether somebody does something there, and to no other thing that could be meant than what is its own: "closed its border". */
function isDoing({ tree, word }: Antecedent): boolean {
  const verb = tree.head(word);
  if (!verb || has(word, "nsubj:pass")) return false;
  return tree
    .children(verb, "obj", "iobj")
    .every((object) => tree.children(object, "nmod:poss").some(({ form }) => /^its$/i.test(form)));
}

/** What is done to a body as a whole. Our own list. */
const TO_BODIES =
  /^(?:acquire|buy|chair|found|head|inherit|join|lead|leave|own|quit|rename|run|sell|sue)$/;

/** "Orlin belonged to the family. Then Lopez sold it to Vega": the one body that the sentence before is about. */
function objectGoesOn(
  { tree, word }: Antecedent,
  placesIn: readonly Antecedent[][],
): Antecedent | undefined {
  const verb = word.relation === "obj" ? tree.head(word) : undefined;
  if (!/^it$/i.test(word.form) || !verb || !TO_BODIES.test(verb.lemma)) return undefined;
  const isNear = (place: Antecedent) => place.drafts.some(({ type }) => type !== "Person");
  const here = (placesIn[tree.index] ?? []).filter(
    (place) => place.word.index < word.index && isNear(place),
  );
  const before = (placesIn[tree.index - 1] ?? []).filter(
    (place) =>
      isNear(place) && /^(?:nsubj|obj)/.test(place.word.relation) && place.form !== "several",
  );
  const [body, ...others] = before;
  const isOne = others.every(({ drafts }) => drafts[0] === body?.drafts[0]);
  return here.length === 0 && isOne && body?.drafts.length === 1 && body.drafts.every(isBody)
    ? body
    : undefined;
}

/** "A spokesman for Orlin confirmed that it had paid", "Orlin's chief executive said it would": the body that whoever speaks is of. */
export function bodyOfSpeaker(
  tree: Tree,
  subject: Word,
  places: readonly Antecedent[],
): Antecedent | undefined {
  if (!/^NN$/.test(subject.tag) || !isPersonNoun(subject.lemma.toLowerCase())) return undefined;
  const phrases = tree
    .children(subject, "nmod:poss", "nmod", "compound")
    .filter(
      (word) =>
        has(word, "nmod:poss") ||
        word.relation === "compound" ||
        /^(?:for|of|at)$/.test(tree.preposition(word) ?? ""),
    );
  const bodies = places.filter(
    ({ form, first, last, drafts: [draft] }) =>
      form === "name" &&
      draft?.type === "Organization" &&
      phrases.some(({ index }) => first <= index && index <= last),
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** "The Emirates summoned the envoy, and its adviser wrote": the second clause goes on with the subject of the first. */
function clauseGoesOn(
  { tree, word }: Antecedent,
  places: readonly Antecedent[],
): Antecedent | undefined {
  const noun = has(word, "nmod:poss") ? tree.head(word) : word;
  const verb = noun && has(noun, "nsubj") ? tree.head(noun) : undefined;
  const first = verb?.relation === "conj" ? tree.head(verb) : undefined;
  const subject = first && isMainVerb(first) ? tree.child(first, "nsubj") : undefined;
  const isOffice = noun !== word && noun !== undefined && isPersonNoun(noun.lemma.toLowerCase());
  // "Orlin has 80 workers, but last year it bought": no other body stands between
  const isOnly =
    /^it$/i.test(word.form) &&
    verb !== undefined &&
    lemmaVariants(verb).some((lemma) => OF_BODIES.test(lemma) || OF_STATES.test(lemma)) &&
    places.every(
      (place) =>
        place.word.index >= word.index ||
        place.word.index <= (subject?.index ?? 0) + 2 ||
        !place.drafts.some(({ type }) => type !== "Person"),
    );
  if (!subject || !(isOnly || (/^its$/i.test(word.form) && isOffice))) return undefined;
  return places.find(
    ({ form, first: start, last, drafts: [draft] }) =>
      form === "name" &&
      draft !== undefined &&
      /Organization|Location/.test(draft.type) &&
      start <= subject.index &&
      subject.index <= last,
  );
}

const isBody = ({ type }: EntityDraft): boolean => type === "Organization";
