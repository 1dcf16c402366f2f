import { createHash } from "node:crypto";
import type { ArticleId, ClaimId, EntityId, EventId } from "../model/index.ts";
import type { EntityDraft } from "./entities/entity-draft.ts";
import { normalName } from "./mentions/normal-name.ts";

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** "person:william-barr". Someone without a name is known in one article only: its id is part of theirs. */
export function entityIdOf(
  { type, name, isNamed, mentions }: EntityDraft,
  article: ArticleId,
): EntityId {
  const slug =
    normalName(name)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || shortHash(name);
  const place = isNamed ? "" : `~${shortHash(`${article}:${mentions[0]?.start}`)}`;
  return `${type.toLowerCase()}:${slug}${place}` as EntityId;
}

/** Derived from what the claim says and where it stands. */
export function claimIdOf(parts: readonly (string | number | undefined)[]): ClaimId {
  return `claim:${shortHash(JSON.stringify(parts))}` as ClaimId;
}

/** Derived from the article and where the word for the event starts. */
export function eventIdOf(article: ArticleId, start: number): EventId {
  return `event:${shortHash(`${article}:${start}`)}` as EventId;
}
