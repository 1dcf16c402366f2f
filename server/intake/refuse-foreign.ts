import { findForeignLanguage } from "../../ingest/read/find-foreign-language.ts";
import { ForeignLanguageError } from "../errors.ts";

/** Throws ForeignLanguageError for an article in another language than English. */
export async function refuseForeign(text: string): Promise<void> {
  const found = await findForeignLanguage(text);
  if (found) throw new ForeignLanguageError(found.name);
}
