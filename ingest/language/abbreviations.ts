const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// Our own lists of English abbreviations, states and months, made with the design parts of UD English EWT and GUM at hand.

/** Abbreviations that announce a name or a number: no sentence ends with one. */
const ANNOUNCING = setOf(
  `Mr Mrs Ms Mx Messrs Mlle Mme Dr Prof Rev Hon Fr Msgr Sen Sens Rep Reps Gov Govs Pres Amb Atty Asst Dep Gen Lt Col
  Maj Brig Capt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Spc Det Insp Supt Nos Op Vol vol Fig Figs fig vs cf approx ca viz p pp ed
  eds div`,
);

/** Abbreviations that may also end a sentence. */
const ABBREVIATIONS = setOf(
  `Jr Sr Esq Inc Corp Co Cos Ltd Bros Assn Assoc Dept Univ Inst Bldg St Ste Ft Mt Ave Blvd Rd Hwy Sec Ch etc et al est
  dept Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Cal
  Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Penn Que Tenn Tex
  Va Vt Wash Wis Wyo ft lb lbs oz hr hrs yr yrs min mins sec tel ext`,
);

const INITIALS = /^(?:\p{L}\.)*\p{L}$|^Ph\.?D$/u;

/** Whether a word with a full stop announces what follows: "Gen.", also in capitals. */
export function announcesName(word: string): boolean {
  return ANNOUNCING.has(word) || ANNOUNCING.has(word.charAt(0) + word.slice(1).toLowerCase());
}

/** Whether a full stop after `word` belongs to it, unless it also ends the sentence. */
export function isAbbreviation(word: string): boolean {
  return INITIALS.test(word) || ABBREVIATIONS.has(word) || announcesName(word) || word === "No";
}
