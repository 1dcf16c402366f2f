import { historyOfClaim, historyOfEntity } from "../explore/history.ts";
import { findJudgements } from "../explore/judgements.ts";
import { presentJudgement } from "../present/judgement-view.ts";
import { judge } from "../revise/judgements/judge.ts";
import { previewJudgements } from "../revise/judgements/preview-judgement.ts";
import { takeBack } from "../revise/judgements/take-back.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { EntityParams } from "./entities.schema.ts";
import {
  type Asked,
  HistoryAnswer,
  JudgementsAnswer,
  JudgementsQuery,
  JudgementView,
  NewJudgement,
  Preview,
  Takeback,
  Takebacks,
  TakebacksAnswer,
} from "./judgements.schema.ts";

/** `user`: who judges where a request does not say. */
export function judgementRoutes(store: GraphStore, user: string): readonly Endpoint[] {
  const judged = async (judgement: Asked, { by = user, why }: Takeback = {}) =>
    presentJudgement(await judge(store, { judgement, by, why }));
  const takeback = (kind: "undo" | "redo", summary: string) =>
    endpoint({
      method: "post",
      path: `/api/judgements/{id}/${kind}`,
      summary,
      params: EntityParams,
      body: Takeback,
      answer: JudgementView,
      problems: [404, 409],
      handle: ({ params, body }) => judged({ kind, judgement: params.id }, body),
    });
  return [
    endpoint({
      method: "get",
      path: "/api/judgements",
      summary: "The log of judgements, newest first; those on an entity, claim or article.",
      query: JudgementsQuery,
      answer: JudgementsAnswer,
      handle: ({ query }) => findJudgements(store, query),
    }),
    endpoint({
      method: "post",
      path: "/api/judgements",
      summary: "Judges: the judgement is logged, and the graph is what it then comes to.",
      body: NewJudgement,
      answer: JudgementView,
      problems: [404, 409],
      handle: ({ body: { judgement, ...who } }) => judged(judgement, who),
    }),
    endpoint({
      method: "post",
      path: "/api/judgements/preview",
      summary: "What a judgement would do. Nothing is changed.",
      body: NewJudgement,
      answer: Preview,
      problems: [404, 409],
      handle: ({ body: { judgement, by = user, why } }) =>
        previewJudgements(store, [{ judgement, by, why }]),
    }),
    endpoint({
      method: "post",
      path: "/api/judgements/undo",
      summary: "Takes several judgements back, the last one given first; all of them or none.",
      body: Takebacks,
      answer: TakebacksAnswer,
      problems: [404, 409],
      async handle({ body: { judgements, by = user, why } }) {
        const made = await takeBack(store, judgements, { by, why });
        return { judgements: made.map(presentJudgement) };
      },
    }),
    takeback("undo", "Takes a judgement back, unless others are about what it made."),
    takeback("redo", "Has a judgement that was undone count again."),
    endpoint({
      method: "get",
      path: "/api/entities/{id}/history",
      summary:
        "Every article, judgement and match by rules that made an entity what it is, oldest first.",
      params: EntityParams,
      answer: HistoryAnswer,
      problems: [404],
      handle: ({ params }) => historyOfEntity(store, params.id),
    }),
    endpoint({
      method: "get",
      path: "/api/claims/{id}/history",
      summary: "Every article and judgement that made a claim what it is, oldest first.",
      params: EntityParams,
      answer: HistoryAnswer,
      problems: [404],
      handle: ({ params }) => historyOfClaim(store, params.id),
    }),
  ];
}
