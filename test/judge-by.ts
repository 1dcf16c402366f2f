import { judge } from "../server/revise/judgements/judge.ts";
import type { Asked } from "../server/routes/judgements.schema.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import type { Decision } from "../server/store/judgements/judgements.ts";

/** Has Ann judge. */
export function judgeBy(store: GraphStore, judgement: Asked): Promise<Decision> {
  return judge(store, { judgement, by: "ann" });
}

export async function removeArticle(store: GraphStore, article: string): Promise<void> {
  await judgeBy(store, { kind: "remove-article", article });
}

export function undo(store: GraphStore, { id }: Pick<Decision, "id">): Promise<Decision> {
  return judgeBy(store, { kind: "undo", judgement: id });
}

export function redo(store: GraphStore, { id }: Pick<Decision, "id">): Promise<Decision> {
  return judgeBy(store, { kind: "redo", judgement: id });
}
