import type { Article, Claim, Entity, EntityId, Extraction, Note } from "../model/index.ts";
import { STATED } from "./claims/claim-draft.ts";
import { confidenceOf } from "./claims/confidence.ts";
import type { ReadClaim } from "./claims/decide-draft.ts";
import { eventTimeOf } from "./claims/event-time.ts";
import type { EntityDraft } from "./entities/entity-draft.ts";
import { standingInstitutions } from "./entities/standing-institutions.ts";
import { claimIdOf, entityIdOf, eventIdOf } from "./identify.ts";

/** Rules that only say what a described speaker is tied to: they hold nobody in the graph by themselves. */
const BACKGROUND = new Set(["origin", "role", "organ"]);

/** Puts an article's entities and claims together as plain JSON, ids and all, in the order of the text. */
export function assemble(
  article: Article,
  drafts: readonly EntityDraft[],
  read: readonly ReadClaim[],
  notes: readonly Note[],
): Extraction {
  const kept = read.filter((claim) => isKept(claim, read));
  const used = new Set(
    kept.flatMap(({ draft, speaker }) => [
      draft.subject,
      draft.object,
      ...(speaker ? [speaker] : []),
    ]),
  );
  const tied = [...new Set([...drafts, ...used])].filter(
    (draft) => used.has(draft) || (draft.isNamed && draft.mentions.some(isNaming)),
  );
  const entities = [...tied, ...standingInstitutions(drafts, tied)].sort(
    (a, b) => firstStart(a) - firstStart(b),
  );
  const ids = identify(entities, article);
  const idOf = (draft: EntityDraft): EntityId => ids.get(draft) ?? entityIdOf(draft, article.id);
  const merged = new Map<EntityId, EntityDraft[]>();
  for (const draft of entities)
    merged.set(idOf(draft), [...(merged.get(idOf(draft)) ?? []), draft]);
  const distinct = kept.filter(({ draft }) => idOf(draft.subject) !== idOf(draft.object));
  const events = eventsOfSeveral(distinct, idOf);
  const claims = distinct.map((claim) => claimOf(claim, article, idOf, events));
  return {
    article,
    entities: [...merged].map(([id, group]) => entityOf(id, group)),
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort(
      (a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1),
    ),
    notes: [...notes].sort((a, b) => a.start - b.start),
  };
}

/** A described speaker's ties are kept where the speaker says something or something is said of them. */
function isKept({ draft, rule }: ReadClaim, all: readonly ReadClaim[]): boolean {
  const described = [draft.subject, draft.object].find(({ isNamed }) => !isNamed);
  // "the head of the electoral commission, Jean-Claude Tovo": that is news
  const isOffice =
    described?.type === "Organization" && described === draft.object && rule !== "organ";
  if (!described || isOffice || !BACKGROUND.has(rule)) return true;
  return all.some(
    (other) =>
      other.speaker === described ||
      (!BACKGROUND.has(other.rule) &&
        (other.draft.subject === described || other.draft.object === described)),
  );
}

const isNaming = ({ form, isDemonym }: EntityDraft["mentions"][number]) =>
  form === "name" && !isDemonym;
const firstStart = ({ mentions }: EntityDraft) => Math.min(...mentions.map(({ start }) => start));

function identify(entities: readonly EntityDraft[], article: Article): Map<EntityDraft, EntityId> {
  return new Map(entities.map((draft) => [draft, entityIdOf(draft, article.id)]));
}

function entityOf(id: EntityId, group: readonly EntityDraft[]): Entity {
  const [first] = group;
  if (!first) throw new RangeError("An entity has no draft.");
  const mentions = group
    .flatMap((draft) => draft.mentions)
    .map(({ start, end, form }) => ({ start, end, form }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const description = group.map((draft) => draft.description).find(Boolean);
  return {
    id,
    name: first.name,
    type: first.type,
    aliases: [...new Set(group.flatMap((draft) => [draft.name, ...draft.aliases]))]
      .filter((alias) => alias !== first.name)
      .sort(),
    ...(description && { description }),
    isNamed: first.isNamed,
    mentions,
  };
}

/** Where the words start that tell of more than one pair: each is an event. A role in a title is none. */
function eventsOfSeveral(
  claims: readonly ReadClaim[],
  idOf: (draft: EntityDraft) => EntityId,
): ReadonlySet<number> {
  const pairs = new Map<number, Set<string>>();
  for (const { draft } of claims) {
    const { start } = draft.predicate;
    const pair = [idOf(draft.subject), idOf(draft.object)].sort().join(" ");
    if (draft.stance !== STATED) pairs.set(start, (pairs.get(start) ?? new Set()).add(pair));
  }
  return new Set([...pairs].filter(([, { size }]) => size > 1).map(([start]) => start));
}

function claimOf(
  { draft, stance, speaker, rule }: ReadClaim,
  article: Article,
  idOf: (draft: EntityDraft) => EntityId,
  events: ReadonlySet<number>,
): Claim {
  const { tree, predicate } = draft;
  const isOfSeveral = draft.stance !== STATED && events.has(predicate.start);
  const { start, end } = tree.sentence;
  const subject = idOf(draft.subject);
  const object = idOf(draft.object);
  const said = speaker && idOf(speaker);
  // a role in a title is no event, whatever day the sentence names
  const isEvent = draft.stance !== STATED;
  const event = isEvent
    ? eventTimeOf(tree, predicate, article.text, article.publishedAt)
    : undefined;
  return {
    id: claimIdOf([
      article.id,
      subject,
      draft.type,
      draft.type === "RELATED_TO" ? draft.words : "",
      object,
      start,
      end,
      stance.status,
      said,
    ]),
    subject,
    type: draft.type,
    predicate: draft.words,
    object,
    polarity: stance.polarity,
    modality: stance.modality,
    status: stance.status,
    ...(said && { speaker: said }),
    evidence: { start, end, text: article.text.slice(start, end) },
    ...(event && { event }),
    ...(isOfSeveral && { eventId: eventIdOf(article.id, predicate.start) }),
    ...(article.publishedAt && { saidAt: article.publishedAt }),
    rule,
    confidence: confidenceOf(draft, stance),
  };
}
