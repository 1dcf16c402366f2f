import { claimsOfEntity } from "../explore/claims.ts";
import { entityNotFound } from "../explore/entity-not-found.ts";
import { entitySummaries } from "../explore/entity-summaries.ts";
import { neighbourhood, wholeGraph } from "../explore/graph.ts";
import { namingArticles } from "../explore/naming-articles.ts";
import { searchEntities } from "../explore/search-entities.ts";
import { shownEntity } from "../explore/shown-entity.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { EntityClaimsAnswer } from "./claims.schema.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import {
  EntityParams,
  EntitySearchAnswer,
  EntitySearchQuery,
  EntitySummary,
  GraphQuery,
  GraphView,
  NamingArticlesAnswer,
  NeighbourhoodQuery,
} from "./entities.schema.ts";

export function entityRoutes(store: GraphStore): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/graph",
      summary: "The best connected entities and the edges between them.",
      query: GraphQuery,
      answer: GraphView,
      handle: ({ query }) => wholeGraph(store, query.limit),
    }),
    endpoint({
      method: "get",
      path: "/api/entities",
      summary: "Entities by a part of their name or an alias; without one, the best connected.",
      query: EntitySearchQuery,
      answer: EntitySearchAnswer,
      handle: async ({ query }) => ({ entities: [...(await searchEntities(store, query))] }),
    }),
    endpoint({
      method: "get",
      path: "/api/entities/{id}",
      summary: "An entity; by the id of one that was merged into it, too.",
      params: EntityParams,
      answer: EntitySummary,
      problems: [404],
      async handle({ params }) {
        const id = await shownEntity(store, params.id);
        const [entity] = await store.read((run) => entitySummaries(run, [id]));
        if (!entity) throw entityNotFound(params.id);
        return entity;
      },
    }),
    endpoint({
      method: "get",
      path: "/api/entities/{id}/neighbourhood",
      summary: "An entity, those it shares the most claims with, and the edges between them.",
      params: EntityParams,
      query: NeighbourhoodQuery,
      answer: GraphView,
      problems: [404],
      handle: async ({ params, query }) =>
        neighbourhood(store, await shownEntity(store, params.id), query.limit),
    }),
    endpoint({
      method: "get",
      path: "/api/entities/{id}/claims",
      summary: "The claims that an entity is an end of, and those it says.",
      params: EntityParams,
      answer: EntityClaimsAnswer,
      problems: [404],
      handle: async ({ params }) => claimsOfEntity(store, await shownEntity(store, params.id)),
    }),
    endpoint({
      method: "get",
      path: "/api/entities/{id}/articles",
      summary: "The articles that name an entity, what each calls it, and where it does so first.",
      params: EntityParams,
      answer: NamingArticlesAnswer,
      problems: [404],
      handle: async ({ params }) => ({
        articles: [...(await namingArticles(store, await shownEntity(store, params.id)))],
      }),
    }),
  ];
}
