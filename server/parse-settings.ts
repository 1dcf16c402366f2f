import type { z } from "zod";
import { WrongUseError } from "./errors.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads settings: an option of the command wins over its environment variable. Throws WrongUseError with the name of the
 * one that is wrong.
 */
export function parseSettings<Schema extends z.ZodType>(
  schema: Schema,
  variables: Readonly<Record<string, string>>,
  options: Readonly<Record<string, string | undefined>>,
  environment: Environment,
): z.infer<Schema> {
  const given = Object.entries(variables).map(([name, variable]) => [
    name,
    new Map(Object.entries(options)).get(name) ?? (environment[variable] || undefined),
  ]);
  const read = schema.safeParse(Object.fromEntries(given));
  if (!read.success) throw new WrongUseError(describe(read.error, variables));
  return read.data;
}

function describe({ issues }: z.ZodError, variables: Readonly<Record<string, string>>): string {
  return issues
    .map(({ path, message }) => {
      const name = String(path[0]);
      const variable = new Map(Object.entries(variables)).get(name);
      return `The setting "${name}" (${variable}) is wrong: ${message}.`;
    })
    .join("\n");
}
