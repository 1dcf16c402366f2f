import { loadAnalyser } from "../../ingest/language/load-analyser.ts";
import { extract } from "../../ingest/pipeline.ts";
import type { ArticleSource, Claim, EntityId, Extraction } from "../../model/index.ts";

/** Reads a text with the real language model. */
export async function extractText(
  text: string,
  source: Partial<ArticleSource> = {},
): Promise<Extraction> {
  return extract({ text, ...source }, await loadAnalyser());
}

/** The name of an entity of an extraction. */
function nameOf({ entities }: Extraction, id: EntityId | undefined): string | undefined {
  return entities.find((entity) => entity.id === id)?.name;
}

/** A claim in one line: "Barr NEGOTIATED_WITH Ebrard alleged by a source". */
export function inWords(extraction: Extraction, claim: Claim): string {
  const speaker = nameOf(extraction, claim.speaker);
  const ends = `${nameOf(extraction, claim.subject)} ${claim.type} ${nameOf(extraction, claim.object)}`;
  return `${ends} ${claim.status}${speaker ? ` by ${speaker}` : ""}`;
}

/** All claims of a text, each in one line. */
export async function claimsOf(
  text: string,
  source: Partial<ArticleSource> = {},
): Promise<string[]> {
  const extraction = await extractText(text, source);
  return extraction.claims.map((claim) => inWords(extraction, claim));
}
