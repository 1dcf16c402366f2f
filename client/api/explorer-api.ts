import type { ArticlesAnswer, ArticleView } from "../../server/routes/articles.schema.ts";
import type { EdgeClaimsAnswer, EntityClaimsAnswer } from "../../server/routes/claims.schema.ts";
import type {
  EntitySearchAnswer,
  EntitySummary,
  GraphView,
  NamingArticlesAnswer,
} from "../../server/routes/entities.schema.ts";
import type { SentenceView } from "../../server/routes/explanation.schema.ts";
import type { HistoryAnswer } from "../../server/routes/judgements.schema.ts";
import type { StatusAnswer } from "../../server/routes/status.schema.ts";
import { requestJson } from "./request.ts";

/** The most nodes that are drawn at once. */
export const NODE_LIMIT = 2_000;

const segment = encodeURIComponent;

export const fetchStatus = () => requestJson<StatusAnswer>("/api/status");

export const fetchGraph = () => requestJson<GraphView>(`/api/graph?limit=${NODE_LIMIT}`);

export const fetchNeighbourhood = (id: string) =>
  requestJson<GraphView>(`/api/entities/${segment(id)}/neighbourhood?limit=150`);

export const fetchEntity = (id: string) =>
  requestJson<EntitySummary>(`/api/entities/${segment(id)}`);

/** The articles that name an entity. */
export const fetchNamingArticles = (id: string) =>
  requestJson<NamingArticlesAnswer>(`/api/entities/${segment(id)}/articles`);

export const fetchEntityHistory = (id: string) =>
  requestJson<HistoryAnswer>(`/api/entities/${segment(id)}/history`);

export const fetchClaimHistory = (id: string) =>
  requestJson<HistoryAnswer>(`/api/claims/${segment(id)}/history`);

export const fetchEntityClaims = (id: string) =>
  requestJson<EntityClaimsAnswer>(`/api/entities/${segment(id)}/claims`);

export const fetchEdgeClaims = (id: string) =>
  requestJson<EdgeClaimsAnswer>(`/api/edges/${segment(id)}/claims`);

export const fetchArticles = () => requestJson<ArticlesAnswer>("/api/articles");

export const fetchArticle = (id: string) =>
  requestJson<ArticleView>(`/api/articles/${segment(id)}`);

export const fetchExplanation = (articleId: string, start: number) =>
  requestJson<SentenceView>(`/api/articles/${segment(articleId)}/explanation?start=${start}`);

export const searchEntities = (text: string, signal: AbortSignal) =>
  requestJson<EntitySearchAnswer>(`/api/entities?limit=12&q=${segment(text)}`, { signal });
