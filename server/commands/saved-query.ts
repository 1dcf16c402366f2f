import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { WrongUseError } from "../errors.ts";
import type { SavedQueries } from "../saved-queries/saved-queries.ts";

type Parameters = Readonly<Record<string, unknown>>;

/** A statement with the values of its parameters. */
export interface AskedStatement {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** A saved query with what was given, and its defaults for what was not. Throws NotFoundError, WrongUseError. */
export async function savedQuery(
  queries: SavedQueries,
  id: string,
  given: Parameters,
): Promise<AskedStatement> {
  const { statement, parameters } = await queries.find(id);
  const unknown = Object.keys(given).filter((name) => !parameters.some((one) => one.name === name));
  if (unknown.length > 0) {
    const known = parameters.map(({ name, meaning }) => `${name} (${meaning})`).join(", ");
    throw new WrongUseError(
      `"${id}" has no parameter ${unknown.map((name) => `"${name}"`).join(", ")}: ${known ? `it has ${known}` : "it has none"}.`,
    );
  }
  const missing = parameters.filter(
    ({ name, default: standard }) => standard === undefined && !(name in given),
  );
  if (missing.length > 0) {
    throw new WrongUseError(
      `"${id}" asks for ${missing.map(({ name, meaning }) => `${name} (${meaning})`).join(", ")}: give --params.`,
    );
  }
  const defaults = parameters.map(({ name, default: standard }) => [name, standard]);
  return { statement, parameters: { ...Object.fromEntries(defaults), ...given } };
}

/** Reads the values of parameters from an option. */
export function readParameters(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new InvalidArgumentError("It is not a JSON object.");
  }
}
