import type { EntityType } from "../../model/index.ts";

const FIRST =
  "Ana Boris Carla Dario Elena Farid Greta Hugo Ines Jorge Kofi Lena Mario Nadia Omar Petra".split(
    " ",
  );
const START = "Bal Cor Dan Fer Gal Hol Kor Lam Mar Nor Ost Pel Ram Sol Tor Val".split(" ");
const MIDDLE = "a be di go ka le mi no ra se ti vo".split(" ");
const END = "bek dez gren kov land lund mann nez rin sen ska ton vak vic wen zar".split(" ");
const LASTS = START.length * MIDDLE.length * END.length;
const NAMES = FIRST.length * LASTS * 4;
/** Has no divisor in common with NAMES, so that neighbours in number share no part of their names. */
const STRIDE = 77_773;

/** A name that no other number below 196,608 has, made of parts that many share; and what it is the name of. */
export function syntheticEntity(number: number): {
  readonly name: string;
  readonly type: EntityType;
} {
  const mixed = (number * STRIDE) % NAMES;
  const [first, last] = [at(FIRST, mixed), lastName(Math.floor(mixed / FIRST.length) % LASTS)];
  const kind = Math.floor(mixed / FIRST.length / LASTS);
  if (kind === 0) return { name: `${last} ${first} Company`, type: "Organization" };
  if (kind === 1) return { name: `Port ${first} ${last}`, type: "Location" };
  return { name: `${first} ${kind === 2 ? "" : "El-"}${last}`, type: "Person" };
}

function lastName(number: number): string {
  const rest = Math.floor(number / START.length);
  return at(START, number) + at(MIDDLE, rest) + at(END, Math.floor(rest / MIDDLE.length));
}

function at(parts: readonly string[], number: number): string {
  return parts[number % parts.length] ?? "";
}
