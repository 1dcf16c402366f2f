import type { Tree } from "../language/index.ts";
import type { FoundMention } from "../mentions/found-mention.ts";
import { clusterNames } from "./cluster-names.ts";
import { type Decide, decideByWeights } from "./decide-antecedent.ts";
import type { EntityDraft, Resolution } from "./entity-draft.ts";
import { findQuotes } from "./quotes.ts";
import { resolveClients } from "./resolve-clients.ts";
import { resolveCouples } from "./resolve-couples.ts";
import { resolveCourts } from "./resolve-courts.ts";
import { resolveDescriptions } from "./resolve-descriptions.ts";
import { resolveKin } from "./resolve-kin.ts";
import { resolveOpening } from "./resolve-opening.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";

/** Decides which mentions of an article refer to the same entity. */
export function resolveMentions(
  mentions: readonly FoundMention[],
  trees: readonly Tree[],
  text: string,
  decide: Decide = decideByWeights,
): Resolution {
  const names = clusterNames(
    mentions.filter(({ form }) => form === "name"),
    text,
  );
  const quotes = findQuotes(trees, text);
  const referents = new Map<FoundMention, readonly EntityDraft[]>();
  for (const [mention, draft] of names) referents.set(mention, [draft]);
  const described = resolveDescriptions(
    mentions.filter(({ form }) => form === "description"),
    trees,
    names,
    quotes,
    decide,
  );
  for (const [mention, drafts] of described) referents.set(mention, drafts);
  resolvePronouns(mentions, trees, quotes, referents, decide);
  resolveOpening(trees, referents);
  resolveCourts(trees, referents);
  resolveKin(mentions, trees, referents);
  resolveClients(mentions, trees, quotes, referents);
  resolveCouples(mentions, trees, referents);
  const drafts = new Set([...referents.values()].flat());
  return { drafts: [...drafts], referents };
}
