import type { Word } from "../language/index.ts";

/** What says something to whoever reads it. Our own list. */
const DOCUMENTS =
  /^(?:report|study|paper|article|letter|audit|complaint|lawsuit|suit|indictment|petition|motion|brief|statement|memo|memorandum|e-?mail|editorial|column|book|memoir|survey|analysis|review|investigation|inquiry|probe|filing|dossier|manifesto|ruling|verdict|affidavit|testimony|submission|post|tweet|message|account|document|record|note|diary|log|transcript|recording|deposition|interview|figure|data|research|findings?|estimate|poll|warrant|contract|will|law|constitution|treaty|decree|plaque|inscription|chronicle)$/;

export const isDocument = ({ lemma }: Word): boolean => DOCUMENTS.test(lemma);
