import type { Extraction, Span } from "../../model/index.ts";
import type { SeenText } from "./seen-text.ts";

/** What was read of the seen text of an article, with its spans in the original text, which the article then has. */
export function onOriginal(
  { article, entities, claims, notes }: Extraction,
  text: string,
  { originalSpan }: SeenText,
): Extraction {
  const moved = <T extends Span>(one: T): T => ({ ...one, ...originalSpan(one) });
  return {
    article: { ...article, text, spans: article.spans.map(moved) },
    entities: entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(moved) })),
    claims: claims.map((claim) => {
      const { start, end } = originalSpan(claim.evidence);
      return { ...claim, evidence: { start, end, text: text.slice(start, end) } };
    }),
    notes: notes.map(moved),
  };
}
