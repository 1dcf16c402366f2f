import type { EntityDraft } from "../entities/entity-draft.ts";
import type { Tree, Word } from "../language/index.ts";
import { countryOf } from "../mentions/countries.ts";
import { isBodyNoun } from "../mentions/person-nouns.ts";
import type { Grounding } from "./grounding.ts";
import { isInstitution } from "./without-name.ts";

/** How many sentences back "Party leader" looks. */
const REACH = 12;

/** "Madagascar's environment ministry", "Niger's junta": it is told whose it is, and there is one. */
export const isOfCountry = ({ name, type }: EntityDraft): boolean =>
  type === "Organization" &&
  countryOf(name.split(/['’]s? /)[0] ?? "") !== undefined &&
  /['’]s? /.test(name);

const COUNCILLOR = /^(?:councilman|councilwoman|councilmember|councill?or|alderman|alderwoman)$/;

const LOCAL_COUNCIL =
  /\b(?:City|Town|County|Borough|District|Village|Municipal|Parish|Community|Metropolitan) Council$/;

/** "Councilwoman Rosalind Petrakis" in news of one council: the only one that is named. */
export function councilOf(noun: Word, { resolution }: Grounding): EntityDraft | undefined {
  if (!COUNCILLOR.test(noun.lemma.toLowerCase())) return undefined;
  const councils = resolution.drafts.filter(
    ({ type, isNamed, name }) => type === "Organization" && isNamed && LOCAL_COUNCIL.test(name),
  );
  return councils.length === 1 ? councils[0] : undefined;
}

/** "Party leader Maria Sund", after the Labour Party was named: the only body near whose name or description has the noun. */
export function bodyBefore(
  tree: Tree,
  noun: Word,
  { resolution }: Grounding,
): EntityDraft | undefined {
  const lemma = noun.lemma.toLowerCase();
  if (!isBodyNoun(lemma)) return undefined;
  const near = resolution.drafts.filter(
    (draft) =>
      (draft.type === "Organization" || lemma === "police") &&
      (draft.isNamed || isOfCountry(draft) || isInstitution(draft)) &&
      draft.mentions.some(
        (mention) =>
          mention.sentence <= tree.index &&
          tree.index - mention.sentence <= REACH &&
          mention.start < noun.start,
      ) &&
      (draft.name.toLowerCase() === lemma ||
        draft.name.toLowerCase().endsWith(` ${lemma}`) ||
        draft.mentions.some(
          ({ form, name: words }) =>
            form === "description" && words.toLowerCase().endsWith(` ${lemma}`),
        )),
  );
  return near.length === 1 ? near[0] : undefined;
}
