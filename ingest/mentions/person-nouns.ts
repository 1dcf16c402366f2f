import { roleOf } from "./role-nouns.ts";

/** Nouns for people who speak or act in the news without a name, beyond the role nouns. Our own list. */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    "source official investigator prosecutor witness critic expert observer insider whistleblower informant victim suspect " +
    "defendant plaintiff detainee hostage prisoner inmate trafficker smuggler dealer criminal attacker assailant " +
    "protester demonstrator voter resident migrant refugee immigrant soldier troop rebel insurgent civilian police " +
    "investor customer worker boy girl kid patient survivor colleague relative neighbor neighbour " +
    "figure individual person people organizer campaigner economist politician veteran commentator parliamentarian " +
    "authorities lawyers lawmaker candidate negotiator mediator"
  ).split(" "),
);

/** Nouns for bodies that act: the head of "the cartel", "the company". */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    "cartel gang company regulator firm group agency bank court party organization organisation militia police team " +
    "club ministry office department campaign union committee administration embassy board federation association " +
    "confederation foundation charity newspaper airline commission council institute hospital university fund " +
    "inspectorate tribunal watchdog panel parliament legislature senate cabinet venture jury junta army government " +
    "lessor lessee franchisee underwriter bidder military prosecution broadcaster clinic directorate coalition alliance brokerage authority"
  ).split(" "),
);

export function isPersonNoun(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) || roleOf(lemma) !== undefined;
}

export function isBodyNoun(lemma: string): boolean {
  return BODY_NOUNS.has(lemma);
}
