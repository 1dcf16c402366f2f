import type { Article } from "./article.ts";
import type { Claim } from "./claim.ts";
import type { Entity } from "./entity.ts";
import type { Span } from "./span.ts";

/** Something that a step saw in the text and could not make use of. */
export interface Note extends Span {
  readonly step: "read" | "language" | "mentions" | "entities" | "claims" | "second-reader";
  readonly rule: string;
  readonly reason: string;
}

/** All that one article adds to the graph. The same article gives the same bytes. */
export interface Extraction {
  readonly article: Article;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
}
