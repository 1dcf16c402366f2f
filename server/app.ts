import express, { type Express } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import type { Alerts } from "./alerts/alerts.ts";
import type { Explain } from "./explore/explain-sentence.ts";
import type { Feeds } from "./feeds/feeds.ts";
import type { JobQueue } from "./jobs/job-queue.ts";
import type { AddArticle } from "./revise/add-articles.ts";
import { alertRoutes } from "./routes/alerts.ts";
import { answerProblems, refuseUnknownRoutes } from "./routes/answer-problems.ts";
import { articleRoutes } from "./routes/articles.ts";
import { cypherRoutes } from "./routes/cypher.ts";
import { edgeRoutes } from "./routes/edges.ts";
import { mount } from "./routes/endpoint.ts";
import { entityRoutes } from "./routes/entities.ts";
import { eventRoutes } from "./routes/events.ts";
import { exportRoutes } from "./routes/export.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { refuseStrangers, requireToken } from "./routes/guard.ts";
import { importRoutes } from "./routes/imports.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { judgementRoutes } from "./routes/judgements.ts";
import { withDescription } from "./routes/openapi.ts";
import { queryRoutes } from "./routes/queries.ts";
import { reviewRoutes } from "./routes/review.ts";
import { schemaRoutes } from "./routes/schema.ts";
import { serveClient } from "./routes/serve-client.ts";
import { type Loading, statusRoutes } from "./routes/status.ts";
import "./plain-issues.ts";
import type { SavedQueries } from "./saved-queries/saved-queries.ts";
import type { GraphStore, Question } from "./store/graph-store.ts";

export interface AppDependencies {
  readonly store: GraphStore;
  readonly addArticle: AddArticle;
  readonly explain: Explain;
  readonly queries: SavedQueries;
  /** Articles that wait to be read. */
  readonly queue?: JobQueue;
  readonly feeds?: Feeds;
  readonly alerts?: Alerts;
  readonly version: string;
  readonly logger: Logger;
  /** Folder of the built client. */
  readonly clientFolder: string;
  /** How far the samples are read, while they are. */
  readonly loading?: () => Loading | undefined;
  /** Host names that it goes by besides this machine's own. */
  readonly hostNames?: readonly string[];
  /** Where people find it: "https://graph.paper.example". */
  readonly publicUrl?: string | undefined;
  /** What a client must know to be answered; without it, nothing. */
  readonly token?: string | undefined;
  /** Who judges where a request does not say: "reader" without it. */
  readonly user?: string;
  /** Limits of each Cypher statement: 10 s and 10 MB without them. */
  readonly cypherBounds?: Pick<Question, "timeoutMs" | "maxBytes">;
}

const CYPHER_BOUNDS = { timeoutMs: 10_000, maxBytes: 10_000_000 };

/** The API over a store, and the client. Opens no port and reads no settings. */
export function createApp(dependencies: AppDependencies): Express {
  const { store, addArticle, queries, version, logger, clientFolder, token } = dependencies;
  const { queue, feeds, alerts } = dependencies;
  const {
    loading = () => undefined,
    hostNames = [],
    cypherBounds = CYPHER_BOUNDS,
    user = "reader",
  } = dependencies;
  const app = express();
  app.disable("x-powered-by");
  app.use(pinoHttp({ logger, serializers: { req: describeRequest } }));
  app.use(
    helmet({
      contentSecurityPolicy: { directives: CONTENT_SECURITY },
      strictTransportSecurity: false,
    }),
  );
  app.use(refuseStrangers(hostNames));
  if (token) app.use("/api", requireToken(token));
  app.use("/api", express.json({ limit: "5mb" }));
  const endpoints = [
    ...statusRoutes(store, version, loading),
    ...entityRoutes(store),
    ...edgeRoutes(store),
    ...articleRoutes(store, addArticle, dependencies.explain),
    ...(queue ? jobRoutes(queue) : []),
    ...(feeds ? feedRoutes(feeds) : []),
    ...(alerts ? alertRoutes(alerts, dependencies.publicUrl) : []),
    ...(queue && alerts ? eventRoutes(store, queue, alerts) : []),
    ...cypherRoutes(store, cypherBounds),
    ...judgementRoutes(store, user),
    ...importRoutes(store, user),
    ...reviewRoutes(store),
    ...exportRoutes(store),
    ...schemaRoutes(store),
    ...queryRoutes(queries),
  ];
  mount(app, withDescription(endpoints, version));
  app.use("/api", refuseUnknownRoutes);
  app.use(serveClient(clientFolder));
  app.use(answerProblems);
  return app;
}

/** What the log tells of a request: no key of a feed. */
function describeRequest({ method, url }: { readonly method: string; readonly url: string }) {
  return { method, url: url.replace(/([?&]key=)[^&]*/, "$1…") };
}

/** Only our own files; layout runs in a worker made of a blob, pictures are made on a canvas. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", "data:", "blob:"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  workerSrc: ["'self'", "blob:"],
  connectSrc: ["'self'"],
  upgradeInsecureRequests: null,
};
