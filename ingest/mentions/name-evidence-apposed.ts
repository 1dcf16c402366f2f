import { at, type Tree, type Word } from "../language/index.ts";
import type { Vote } from "./ballot.ts";
import { countryOf } from "./countries.ts";
import type { Candidate } from "./name-candidate.ts";
import { isTradeNoun, typeByClassNoun } from "./name-words.ts";
import { isPersonLike } from "./person-like.ts";

/** What the words in front of a name, with or without a comma, say that it is; and those behind its comma. */
export function apposedEvidence(candidate: Candidate): readonly Vote[] {
  return [
    ...ofMedium(candidate),
    ...ofPower(candidate),
    ...ofFarClass(candidate),
    ...ofTradeBefore(candidate),
    ...ofTradeBehind(candidate),
    ...ofProduct(candidate),
  ];
}

/** What newspapers, stations and sites are called, alone and with a word in front. Our own lists. */
const MEDIA = /^(?:website|portal|broadsheet|newsletter|tabloid|webzine)$/;
const MEDIA_OF = /^(?:station|channel|paper|site|network|house|magazine|programme)$/;
const OF_MEDIA =
  /^(?:radio|television|tv|trade|daily|weekly|sunday|evening|morning|local|regional|provincial|news|business|opposition|state|online|sports|satellite|auction)$/i;

/** "the website Dnevnik Ora", "told the radio station Aire Norte", "the trade paper Lustral". */
function ofMedium({ tree, first }: Candidate): Vote[] {
  const [kind, noun] = tree.words.slice(Math.max(0, first - 2), first);
  if (noun?.tag !== "NN") return [];
  const isMedium =
    MEDIA.test(noun.lemma) || (MEDIA_OF.test(noun.lemma) && OF_MEDIA.test(kind?.form ?? ""));
  return isMedium ? [["Organization", 6]] : [];
}

/** "The opposition Nova Esquerda demanded", "the ruling Civic Dawn": a party, and no person. */
function ofPower({ tree, first, last }: Candidate): Vote[] {
  const [the, power] = tree.words.slice(Math.max(0, first - 2), first);
  const isParty =
    /^(?:the|its|their)$/i.test(the?.form ?? "") &&
    /^(?:opposition|ruling|governing|separatist|secessionist)$/.test(power?.form ?? "") &&
    // "the opposition Torano lawmaker"
    !/^NNP?$/.test(tree.words[last + 1]?.tag ?? "");
  return isParty ? [["Organization", 4]] : [];
}

/** How far in front of the comma what somebody is may stand. */
const REACH = 9;
/** What may stand between a noun and the comma: "close to Tirana", "based in Riga", "with 300 workers". */
const BETWEEN = /^(?:IN|TO|NNPS?|CD|VBN|VBG|RB|DT|JJ|HYPH|POS)$/;

/** "a company close to Tirana, Mali Zi,", "a firm based in Riga, Ostbalt,": what it is, where it is, the name. */
function ofFarClass({ tree, first, last }: Candidate): Vote[] {
  if (tree.words[first - 1]?.form !== "," || !/^[,.]$/.test(tree.words[last + 1]?.form ?? ""))
    return [];
  let at = first - 2;
  while (at > first - REACH && BETWEEN.test(tree.words[at]?.tag ?? "")) at--;
  const noun = tree.words[at];
  const next = tree.words[at + 1];
  const isToldOf =
    noun?.tag === "NN" &&
    at < first - 2 &&
    next !== undefined &&
    /^(?:IN|VBN|JJ|TO)$/.test(next.tag);
  if (!isToldOf || next.form === "of" || !isOne(tree, noun)) return [];
  const type = typeByClassNoun(noun.lemma);
  return type === "Organization" ? [[type, 6]] : [];
}

const isOne = (tree: Tree, noun: Word): boolean =>
  /^an?$/i.test(tree.child(noun, "det")?.form ?? "");

/** Trades that people have as rarely without a firm as firms have them: our own list. */
const TRADES =
  /^(?:contractor|subcontractor|haulier|auditor|supplier|distributor|importer|exporter|processor|wholesaler|developer|operator|refiner|forwarder|shipper|builder|manufacturer|caterer|competitor|rival|sponsor|promoter|insurer|assessor|bidder|smelter)$/;

/** "to a contractor, Kallio Saha,", "Its auditor, Kallio Saha, which": a firm, where no given name tells a person. */
function ofTradeBefore(candidate: Candidate): Vote[] {
  const { tree, first, last } = candidate;
  const [noun, comma] = tree.words.slice(Math.max(0, first - 2), first);
  const isTrade = noun?.tag === "NN" && comma?.form === "," && TRADES.test(noun.lemma);
  const [end, next] = tree.words.slice(last + 1, last + 3);
  if (!isTrade || last === first || !/^[,.;]$/.test(end?.form ?? "")) return [];
  if (/^(?:who|whose|whom|\d\d)$/.test(next?.form ?? "")) return [["Person", 4]];
  if (next?.form === "which") return [["Organization", 5]];
  if (isPersonLike(candidate)) return [["Person", 2]];
  // "its auditor, Odrun Vell, said": unions and clubs have one
  return noun.lemma === "auditor" ? [] : [["Organization", 2.5]];
}

/** "Kallio Saha, a fish processor with headquarters in Bergen". */
function ofTradeBehind(candidate: Candidate): Vote[] {
  const { tree, last } = candidate;
  const [comma, article] = tree.words.slice(last + 1, last + 3);
  if (comma?.form !== "," || !/^(?:an?|the)$/.test(article?.form ?? "")) return [];
  const rest = tree.words.slice(last + 3, last + 10);
  const end = rest.findIndex(({ tag }) => !/^(?:NN|JJ|HYPH|VBN|VBG)/.test(tag));
  const noun = end > 0 ? at(rest, end - 1) : undefined;
  const [next, second] = rest.slice(end);
  if (noun?.tag !== "NN") return [];
  const isSeated =
    next?.form === "with" &&
    rest.slice(end + 1, end + 3).some(({ lemma }) => /^(?:headquarter|headquarters)$/.test(lemma));
  if (isSeated) return [["Organization", 5]];
  const isTrade = TRADES.test(noun.lemma) || (isTradeNoun(noun.lemma) && !DEALERS.test(noun.lemma));
  const isPlaced = next?.form === "based" || next?.form === "which" || next?.form === "that";
  const isIn = next?.form === "in" && /^\p{Lu}/u.test(second?.form ?? "");
  return isTrade && (isPlaced || isIn) && !isPersonLike(candidate) ? [["Organization", 2.5]] : [];
}

const DEALERS = /^(?:trader|seller|vendor)$/;

/** What is made, and goes by a name of its own. Our own list. */
const PRODUCTS =
  /^(?:phone|smartphone|handset|lock|car|sedan|saloon|hatchback|suv|pickup|truck|tablet|laptop|console|headset|drone|jet|airliner|helicopter|camera|watch|smartwatch|app|chatbot|game|motorcycle|scooter|tractor|engine|robot)$/;

/** "its flagship lock, the Nordlås One,", "the ship, the Hamilcar": the article behind the comma is a thing's. */
function ofProduct({ tree, first, last }: Candidate): Vote[] {
  const [noun, comma, the] = tree.words.slice(Math.max(0, first - 3), first);
  const isThe = comma?.form === "," && the?.form === "the" && noun?.tag === "NN";
  const isClosed = /^[,.;]$/.test(tree.words[last + 1]?.form ?? "");
  if (!isThe || !isClosed || countryOf(tree.words[first]?.form ?? "")) return [];
  return PRODUCTS.test(noun.lemma) || typeByClassNoun(noun.lemma) === "Work" ? [["Work", 6]] : [];
}
