import type { Tree, Word } from "../language/index.ts";
import { type FoundMention, wordSpan } from "./found-mention.ts";

/** What a medicine or another substance with a name in small letters is introduced as. Our own list. */
const CLASSES =
  /^(?:drug|treatment|medicine|medication|vaccine|antibiotic|antibody|antiviral|compound|pill|therapy|inhibitor|painkiller|opioid|steroid|stimulant|sedative|antidepressant|anaesthetic|anesthetic|herbicide|pesticide|insecticide|fungicide|toxin|poison|protein|enzyme|hormone|molecule|substance|chemical|nerve agent)$/;

/** Ends of generic names: stems of the World Health Organization's International Nonproprietary Names (the "Stem Book"). */
const GENERIC_NAME =
  /(?:mab|nib|vir|cillin|mycin|micin|floxacin|cycline|azole|statin|pril|sartan|olol|dipine|gliptin|gliflozin|tide|parin|xaban|gatran|grel|setron|triptan|ciclib|lisib|parib|zomib|platin|rubicin|taxel|tecan|trexed|trexate|xib|imod|limus|kinra|fungin|dronate|caine|barbital|azepam|zolam|oxetine|pramine|triptyline|idone|apine|peridol|codone|fentan[iy]l|profen|sone|olone|onide|terol|tropium|lukast|phylline|semide|thiazide|oxin|quine|sunate|bendazole|mectin|amine|idine|enone|adol|exone|feron|poetin|tadine|trozole|mustine|afil|rizine|perazine|mantine|basine)$/;

/** "the drug lumetrexib", "an inhibitor called talvoxin", and wherever the article names them again: medicines go by names in small letters. */
export function findMedicines(trees: readonly Tree[]): readonly FoundMention[] {
  const names = new Set(
    trees.flatMap(({ words }) => words.flatMap((word) => introduced(words, word))),
  );
  if (names.size === 0) return [];
  return trees.flatMap((tree) =>
    tree.words
      .filter(({ form, tag }) => /^(?:NN|FW)/.test(tag) && names.has(form.toLowerCase()))
      .map((word) => ({
        ...wordSpan(tree, word),
        form: "name" as const,
        type: "Substance" as const,
        name: word.form.toLowerCase(),
      })),
  );
}

/** Ends of the names of chemicals and proteins, after the nomenclature of the IUPAC and of enzymes. */
const isChemical = (form: string): boolean =>
  GENERIC_NAME.test(form) ||
  /(?:ine|ane|ene|yne|ol|one|ide|ate|ite|ase|in|ium|ose|yl|ic acid)$/.test(form);

/** The name that a noun introduces, or that a sentence says somebody or something is called. */
function introduced(words: readonly Word[], { index, lemma, tag }: Word): readonly string[] {
  if (!/^(?:NN|JJ)/.test(tag) || !CLASSES.test(lemma.toLowerCase())) return [];
  const [next, second, third] = words.slice(index + 1, index + 4);
  // "exposed to the chemical, etholaurine,"
  const isBeside =
    next?.form === "," && third?.form === "," && words[index - 1]?.form.toLowerCase() === "the";
  if (isBeside && second && /^[a-z]{6,}$/.test(second.form) && /^(?:NN|FW)/.test(second.tag))
    return isChemical(second.form) ? [second.form] : [];
  if (!/^NN/.test(tag)) return [];
  const isCalled = next !== undefined && /^(?:called|named)$/.test(next.form);
  const name = isCalled ? second : next;
  const after = isCalled ? third : second;
  const isName =
    name !== undefined &&
    /^NN/.test(name.tag) &&
    /^[a-z]{5,}$/.test(name.form) &&
    !/^(?:NN|HYPH)/.test(after?.tag ?? "") &&
    (isCalled || GENERIC_NAME.test(name.form));
  return isName ? [name.form] : [];
}
