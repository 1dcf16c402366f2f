import type { Word } from "../language/index.ts";

/** Nouns that count or measure what stands after "of": "tons of", "members of". */
export const MEASURES = new Set(
  "amount ton tonne kilo kilogram pound number group majority member part portion most all some many series batch shipment load handful hundred thousand dozen couple quantity piece two three several rest both percent % half third quarter stake slice chunk".split(
    " ",
  ),
);

/** Nouns that stand for the body whose they are: "Orlin's board", "Valmont's squad". */
export const PARTS_OF_BODIES = new Set(
  (
    "board management leadership staff squad team administration executive directors chapter branch office division " +
    "faculty newsroom arm unit wing"
  ).split(" "),
);
/** Parts of a body that are led by somebody else than the whole: "heads the department's antitrust division". */
const LED_APART =
  /^(?:staff|squad|team|chapter|branch|office|division|faculty|newsroom|arm|unit|wing)$/;

/** Whether a noun stands for a part of a body, and not for all of it. */
export const isPartOfBody = ({ lemma }: Word): boolean => LED_APART.test(lemma.toLowerCase());

/** People who act for the body whose they are: "the Guardia Civil, whose officers searched". */
export const STAFF = new Set("officer agent inspector troop force soldier fighter".split(" "));
/** Nouns before "of" that say what a place is: "the port of Antofagasta". */
export const PLACE_CLASSES = new Set(
  "city town village port state province region island district municipality republic kingdom capital area county suburb neighborhood neighbourhood".split(
    " ",
  ),
);
