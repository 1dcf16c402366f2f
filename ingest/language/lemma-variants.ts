import type { Word } from "./word.ts";

/** Irregular verb forms that lemma scripts get wrong now and then, the usual table of English grammars. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `
  flown:fly flew:fly fought:fight sought:seek struck:strike stricken:strike shot:shoot won:win sold:sell
  bought:buy paid:pay told:tell said:say met:meet led:lead held:hold fled:flee left:leave sent:send lent:lend
  spent:spend built:build beaten:beat beat:beat overthrown:overthrow overthrew:overthrow stolen:steal
  stole:steal hidden:hide hid:hide withdrew:withdraw withdrawn:withdraw chose:choose chosen:choose drove:drive
  driven:drive gave:give given:give took:take taken:take swore:swear sworn:swear slain:slay hung:hang
  caught:catch brought:bring thought:think spoke:speak spoken:speak wrote:write written:write ran:run
  became:become began:begin begun:begin knew:know known:know upheld:uphold withheld:withhold stood:stand
  understood:understand withstood:withstand broke:break broken:break threw:throw thrown:throw drew:draw drawn:draw
  grew:grow grown:grow rose:rise risen:rise arose:arise shook:shake shaken:shake swept:sweep taught:teach tore:tear
  torn:tear wore:wear worn:wear froze:freeze frozen:freeze forbade:forbid forbidden:forbid forgave:forgive
  forgiven:forgive dealt:deal kept:keep lost:lose rode:ride ridden:ride sang:sing sung:sing undertook:undertake
  undertaken:undertake oversaw:oversee overseen:oversee overcame:overcome outbid:outbid rebuilt:rebuild retook:retake
  retaken:retake swam:swim slept:sleep stuck:stick stung:sting underwent:undergo foresaw:foresee mistook:mistake overtook:overtake overtaken:overtake outdid:outdo partook:partake forsook:forsake arisen:arise bade:bid
  `
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = "", lemma = ""] = pair.split(":");
      return [form, lemma];
    }),
);

/** The analyser's lemma, and what regular inflection makes of the form: "pursu" is also "pursue", "traffick" "traffic". */
export function lemmaVariants(word: Word): readonly string[] {
  const variants = known.get(word) ?? variantsOf(word);
  known.set(word, variants);
  return variants;
}

/** What has been worked out: several rules ask for each word. */
const known = new WeakMap<Word, readonly string[]>();

function variantsOf({ lemma, form, tag }: Word): readonly string[] {
  const low = lemma.toLowerCase();
  if (!/^(?:VB|NN)/.test(tag)) return [low];
  const stem = form.toLowerCase().replace(/(?:ing|ed|es|s)$/, "");
  const irregular = tag.startsWith("VB") ? IRREGULAR.get(form.toLowerCase()) : undefined;
  if (irregular) return [irregular];
  return [
    low,
    `${low}e`,
    low.replace(/e$/, ""),
    stem,
    `${stem}e`,
    stem.replace(/(.)\1$/, "$1"),
    low.replace(/ck$/, "c"),
    stem.replace(/i$/, "y"),
  ];
}

/** Whether a word is one of some, whichever of its lemmas is right. */
export const isOneOf = (word: Word, lemmas: RegExp): boolean =>
  lemmaVariants(word).some((lemma) => lemmas.test(lemma));
