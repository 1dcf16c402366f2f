import type { Span } from "../../model/index.ts";
import { isAbbreviation } from "./abbreviations.ts";

const anyOf = (words: string): string => `(?:${words.split(/\s+/).join("|")})`;

const WORD_START = String.raw`(?<![\p{L}\p{N}])`;
const WORD_END = String.raw`(?![\p{L}\p{N}])`;
// "â€" begins a curly quote or a dash that was decoded with the wrong character set.
const LETTER = String.raw`(?:(?!â€)[\p{L}\p{M}])`;
const WORD_CHAR = String.raw`(?:(?!â€)[\p{L}\p{M}\p{N}_\xAD])`;
const APOSTROPHE = String.raw`(?:['’‘ʼ´\x60\x92\uFFFD]|â€™)`;
const CLITIC = `${anyOf("s re ve ll d m")}${WORD_END}`;
const NEGATED = anyOf("ai are could did do does had has have is should was were would");
const PREFIX = anyOf(
  `e agro anti ante arch bi bio co counter cross cyber de eco ex extra inter intra macro mega meta micro mid mini multi
  neo non over para peri post pre pro pseudo psycho quasi re semi socio sub super trans tri ultra uni`,
);
const UNIT = anyOf(
  String.raw`am pm [ap]\.m\.? k m mn mm bn b tn cm km kg mg g lbs? ft mph kph hrs? mins? gb mb tb`,
);
const DIGIT_GROUP = String.raw`(?:,\d{3}(?!\d)|[.:]\d{1,99})`;
const HOST_LABEL = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}`;
const TOP_DOMAIN = anyOf(
  "com org net edu gov mil int info biz uk eu io tv ca de fr au nz ru cn ie",
);
const URL_REST = String.raw`[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?'’)\]}…]`;

/** The kinds of token, tried in this order. Long repetitions are bounded, so that the time is linear in the text. */
const TOKEN = new RegExp(
  [
    // A plain word before a space or comma: most are. "dont", "cannot", "gonna", "gotta" and "lemme" may be two.
    "[a-z]{1,50}(?=[ ,])(?<!nt|not|na|ta|me)",

    // Web and e-mail addresses, handles and hashtags, emoticons and emoji.
    String.raw`(?:https?:\/\/|www\.)${URL_REST}`,
    String.raw`(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@${HOST_LABEL}(?:\.${HOST_LABEL}){0,5}`,
    String.raw`${HOST_LABEL}(?:\.${HOST_LABEL}){0,4}\.${TOP_DOMAIN}${WORD_END}(?:\/(?:${URL_REST})?)?`,
    String.raw`[@#][\p{L}_][\p{L}\p{N}_]{0,99}`,
    `${WORD_START}[:;=]['-]?[()DPp]${WORD_END}`,
    String.raw`\p{RI}{2}|\p{ExtPict}(?:\uFE0F|\p{EMod}|\u200D\p{ExtPict}){0,9}`,

    // Dates, fractions and telephone numbers; amounts, also before a unit; 1,000th; .5 and '90s.
    String.raw`\d{1,4}(?:\/\d{1,4}){1,2}${WORD_END}`,
    String.raw`(?:\d{1,4}[/-])?\d{1,4}-\d{2,4}-\d{2,4}${WORD_END}|\d{3}-\d{4}${WORD_END}`,
    String.raw`\d{1,99}${DIGIT_GROUP}{0,9}(?=${UNIT}?${WORD_END})(?!${DIGIT_GROUP})`,
    String.raw`\d{1,99}${DIGIT_GROUP}{1,9}(?:st|nd|rd|th)?`,
    String.raw`${WORD_START}(?:\.\d{1,99}|['’]\d\ds?)${WORD_END}`,

    // Words with a full stop, an ampersand or another sign inside.
    String.raw`(?:\p{L}\.){1,9}\p{L}${WORD_END}\.?|Ph\.?D${WORD_END}\.?|etc\.`,
    String.raw`\p{L}{1,4}(?:&\p{L}{1,4}){1,4}${WORD_END}|${WORD_START}(?:w\/o(?:ut)?|s\/he)${WORD_END}`,
    String.raw`Yahoo!|[A-Z]{1,2}\$|\p{L}{1,30}\(s\)`,

    // Contractions: do n't, do nt, can not, gon na, they 're, 'em, 'n'.
    String.raw`\p{L}{1,10}?(?=n${APOSTROPHE}t${WORD_END})|n${APOSTROPHE}t${WORD_END}|${NEGATED}(?=nt${WORD_END})`,
    `can(?=not${WORD_END})|(?:gon|wan)(?=na${WORD_END})|got(?=ta${WORD_END})|(?:lem|gim)(?=me${WORD_END})`,
    String.raw`(?<=\S)${APOSTROPHE}${CLITIC}|['’](?:em|cause|till?|bout)${WORD_END}|['’]n['’]`,

    // Words. A hyphen stays only after a prefix, an apostrophe only where no clitic follows.
    String.raw`(?<![\p{L}\p{N}-])${PREFIX}-(?:(?:\p{L}\.){2,9}|\d{1,4}\/\d{1,4}|${WORD_CHAR}{1,99})`,
    `${WORD_CHAR}{1,999}(?:${APOSTROPHE}(?!${CLITIC})${LETTER}{1,99}){0,9}`,

    // Punctuation; control and formatting characters belong to no token.
    String.raw`[.…]{2,}|-{2,}|[!?]+|''|\x60\x60|’’|‘‘|‘’|<<|>>|([=_*~#+])\1{1,999}|â€[\x80-\x9F™œ˜“”¦¢]?`,
    String.raw`[^\s\p{Cf}\x00-\x1F]`,
  ].join("|"),
  "giu",
);

const FINAL_STOP = /\.["“”’')\]»\x92\x94]*$/y;

/** Splits one sentence into words as the Universal Dependencies English treebanks do. */
export function splitWords(text: string, sentence: Span): Span[] {
  const source = text.slice(sentence.start, sentence.end);
  const words: Span[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    let end = match.index + match[0].length;
    FINAL_STOP.lastIndex = end;
    if (source[end] === "." && !FINAL_STOP.test(source) && isAbbreviation(match[0])) end++;
    words.push({ start: sentence.start + match.index, end: sentence.start + end });
    TOKEN.lastIndex = end;
  }
  return words;
}
