import type { z } from "zod";
import { WrongUseError } from "../errors.ts";

/** What words and options of a command come to. Throws WrongUseError. */
export function parseAsked<Schema extends z.ZodType>(
  schema: Schema,
  found: unknown,
): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(found);
  if (success) return data;
  const [issue] = error.issues;
  const place = issue?.path.map(String).join(".");
  throw new WrongUseError(`${place ? `${place}: ` : ""}${issue?.message ?? "That does not fit."}`);
}
