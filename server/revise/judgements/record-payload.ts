import { createHash } from "node:crypto";
import { z } from "zod";
import {
  relationType,
  type Stance,
  type StanceChange,
  settleStance,
  statusesOf,
} from "../../../model/index.ts";
import { NotFoundError, WrongUseError } from "../../errors.ts";
import type { Asked, AskedOf } from "../../routes/judgements.schema.ts";
import type { Run } from "../../store/graph-store.ts";
import type { ClaimChange, MadeEntity, Payload } from "../../store/judgements/payload.ts";
import { rowsOf } from "../../store/rows.ts";
import { articlesOf, removedArticles } from "./find-articles.ts";
import { claimsKnown, claimsMade, leaderOf, leadersOf, leaderToChange } from "./find-targets.ts";
import {
  refuseUnseenClaim,
  refuseUnseenEntities,
  refuseUnseenEntity,
  refuseUnseenReview,
} from "./refuse-unseen.ts";

/**
 * What is asked for as the log keeps it: ids that stay what they mean, whatever is judged after. Throws NotFoundError for
 * what is not in the graph, WrongUseError for what makes no sense.
 *
 * `seq`: the judgement's place in the log, which ids of what it makes are derived from. `leads`: whether an id is known to be
 * that of an entity, which need not be looked for then.
 */
export async function recordPayload(
  run: Run,
  asked: Asked,
  seq: number,
  leads: (id: string) => boolean = () => false,
): Promise<Payload> {
  switch (asked.kind) {
    case "merge": {
      await refuseUnseenEntities(run, asked.seen);
      const [into = "", ...from] = await leadersOf(run, [asked.into, ...asked.from]);
      const others = [...new Set(from)].filter((id) => id !== into);
      if (others.length === 0) throw new WrongUseError("These are one entity already.");
      return { kind: "merge", into, from: others };
    }
    case "same":
    case "different": {
      await refuseUnseenEntities(run, asked.seen);
      const [a = "", b = ""] = await leadersOf(run, [asked.a, asked.b]);
      if (a === b && asked.kind === "same")
        throw new WrongUseError("These are one entity already.");
      if (a !== b) return { kind: asked.kind, a, b };
      if (asked.a === asked.b) {
        throw new WrongUseError(
          "An entity is not different from itself. Split it, by its articles.",
        );
      }
      return { kind: asked.kind, a: asked.a, b: asked.b };
    }
    case "split":
      return recordSplit(run, asked, seq);
    case "accept":
    case "reject":
      return recordReview(run, asked);
    case "delete-claim":
      return { ...asked, claims: await claimsMade(run, asked.claims) };
    case "edit-claim":
      return recordClaimChange(run, asked);
    case "edit-entity": {
      const entity = await leaderToChange(run, asked.entity);
      await refuseUnseenEntity(run, { ...asked, entity });
      return { kind: asked.kind, entity, set: asked.set };
    }
    case "add-entity": {
      const { kind, ...entity } = asked;
      return { kind, made: { ...entity, id: idOf("entity", seq, "entity") } };
    }
    case "add-edge":
      return recordEdge(run, asked, seq, leads);
    case "remove-article":
    case "remove-report":
    case "remove-source":
      return { ...asked, articles: await removedArticles(run, asked) };
    case "undo":
    case "redo":
      return asked;
  }
}

async function recordReview(run: Run, asked: AskedOf<"accept" | "reject">): Promise<Payload> {
  const claims = await claimsKnown(run, asked.claims);
  await refuseUnseenReview(run, { ...asked, claims });
  return { kind: asked.kind, claims };
}

async function recordSplit(run: Run, asked: AskedOf<"split">, seq: number): Promise<Payload> {
  const entity = await leaderToChange(run, asked.entity);
  const named = await articlesOf(run, entity);
  const chosen = named.filter(({ article }) => asked.articles.includes(article));
  const missing = asked.articles.find((id) => !named.some(({ article }) => article === id));
  if (missing) throw new WrongUseError(`The article "${missing}" does not name that entity.`);
  if (chosen.length === named.length) {
    throw new WrongUseError(
      "That is every article that names the entity: nothing would be left of it.",
    );
  }
  const [first] = chosen;
  if (!first) throw new WrongUseError("Name the articles that mean somebody else.");
  return {
    kind: "split",
    entity,
    articles: [...new Set(asked.articles)],
    made: {
      id: idOf("entity", seq, "split"),
      name: first.name,
      type: first.type,
      aliases: [],
    },
    moves: chosen.map(({ article, asRead }) => ({ article, record: asRead })),
  };
}

async function recordClaimChange(run: Run, asked: AskedOf<"edit-claim">): Promise<Payload> {
  await claimsKnown(run, [asked.claim]);
  refuseContradiction(asked.set);
  refuseBackwards(asked.set.event);
  const { subject, object, speaker, ...others } = asked.set;
  const set = {
    ...others,
    ...(subject && { subject: await leaderOf(run, subject) }),
    ...(object && { object: await leaderOf(run, object) }),
    ...(speaker !== undefined && { speaker: speaker && (await leaderOf(run, speaker)) }),
  };
  await refuseUnseenClaim(run, { ...asked, set });
  if (set.subject ?? set.object) await refuseLoop(run, asked.claim, set);
  return { kind: asked.kind, claim: asked.claim, set };
}

type Ends = Pick<ClaimChange, "subject" | "object">;

/** Throws WrongUseError where a claim would be about one entity only. */
async function refuseLoop(run: Run, claim: string, { subject, object }: Ends): Promise<void> {
  const [now] = await rowsOf(run, EndsRow, "ends-of-claims", { claims: [claim] });
  const ends = [subject ?? now?.subject, object ?? now?.object];
  if (ends[0] === ends[1]) throw new WrongUseError(LOOP);
}

const EndsRow = z.object({ subject: z.string(), object: z.string() });

const LOOP = "An edge runs between two entities.";

async function recordEdge(
  run: Run,
  asked: AskedOf<"add-edge">,
  seq: number,
  leads: (id: string) => boolean,
): Promise<Payload> {
  const made: MadeEntity[] = [];
  const endOf = async (end: AskedOf<"add-edge">["subject"], part: string) => {
    if ("id" in end) return leads(end.id) ? end.id : leaderOf(run, end.id);
    const entity = { ...end, id: idOf("entity", seq, part) };
    made.push(entity);
    return entity.id;
  };
  const subject = await endOf(asked.subject, "subject");
  const object = await endOf(asked.object, "object");
  const speaker = asked.speaker && (await endOf(asked.speaker, "speaker"));
  if (subject === object) throw new WrongUseError(LOOP);
  refuseBackwards(asked.event);
  const { predicate = relationType(asked.type).label, source, ...others } = asked;
  return {
    ...others,
    predicate,
    ...stanceOf(asked),
    claim: idOf("claim", seq, "claim"),
    subject,
    object,
    speaker,
    made,
    source: "article" in source ? await quote(run, source) : source,
  };
}

/** Polarity, modality and status of a claim made by hand; what is not told follows from the rest. Throws WrongUseError. */
function stanceOf({ polarity, modality, status, speaker }: AskedOf<"add-edge">): Stance {
  const set = { polarity, modality, status };
  refuseContradiction(set);
  const isSaid = Boolean(speaker);
  return settleStance({ ...STATED, status: isSaid ? "alleged" : "asserted" }, set, isSaid);
}

const STATED = { polarity: "affirmed", modality: "asserted", status: "asserted" } as const;

/** A status that does not go with the polarity and modality that are told with it is an oversight. Throws WrongUseError. */
function refuseContradiction(set: StanceChange): void {
  if (!set.status) return;
  const { polarity, modality } = settleStance(STATED, set, false);
  const fitting = statusesOf({ polarity, modality });
  if (fitting.includes(set.status)) return;
  throw new WrongUseError(
    `What is ${polarity} and ${modality} cannot have the status "${set.status}": it is ${fitting.join(" or ")}. ` +
      "Leave some of them out, and they follow from the rest. Nothing was changed.",
  );
}

/** Throws WrongUseError where something ends before it begins. */
function refuseBackwards(event: ClaimChange["event"]): void {
  if (!event || event.to >= event.from) return;
  throw new WrongUseError(
    `It ends (${event.to}) before it begins (${event.from}). Nothing was changed.`,
  );
}

async function quote(
  run: Run,
  {
    article,
    start,
    end,
  }: { readonly article: string; readonly start: number; readonly end: number },
) {
  const [found] = await run("article-text", { id: article });
  if (!found) throw new NotFoundError("ARTICLE_NOT_FOUND", `No article has the id "${article}".`);
  const text = String(found.text).slice(start, end);
  if (end > String(found.text).length || text.trim() === "") {
    throw new WrongUseError(`There is no text from ${start} to ${end} in that article.`);
  }
  return { article, start, end, text };
}

/** An id for something that a judgement makes: the same each time a log is replayed. */
function idOf(kind: "entity" | "claim", seq: number, part: string): string {
  const content = JSON.stringify(["judgement", seq, part]);
  return `${kind}:${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
}
