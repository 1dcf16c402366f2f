import type { Response } from "express";
import { z } from "zod";
import type { Alerts } from "../alerts/alerts.ts";
import { writeAlertFeed } from "../present/write-alert-feed.ts";
import {
  AlertChange,
  AlertFeedQuery,
  AlertParams,
  AlertRemoved,
  AlertsAnswer,
  AlertView,
  HitsAnswer,
  HitsQuery,
  HitsRead,
  NewAlert,
} from "./alerts.schema.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";

/** Entries of a feed. */
const FEED_HITS = 50;

/** `publicUrl`: where people find this server, which is where they asked if nothing is said. */
export function alertRoutes(alerts: Alerts, publicUrl?: string): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/alerts",
      summary: "The alerts: searches that are done again after articles came in.",
      answer: AlertsAnswer,
      handle: async () => ({ alerts: [...(await alerts.list())] }),
    }),
    endpoint({
      method: "post",
      path: "/api/alerts",
      summary:
        "Adds an alert: claims about an entity, or between it and another; or new rows of a statement. It tells of what comes from now on.",
      body: NewAlert,
      answer: AlertView,
      problems: [403, 404, 409, 503, 504],
      handle: ({ body }) => alerts.add(body),
    }),
    endpoint({
      method: "patch",
      path: "/api/alerts/{id}",
      summary: "Renames an alert, pauses it, or changes its webhook. What is not given stays.",
      params: AlertParams,
      body: AlertChange,
      answer: AlertView,
      problems: [403, 404],
      handle: ({ params, body }) => alerts.change(params.id, body),
    }),
    endpoint({
      method: "delete",
      path: "/api/alerts/{id}",
      summary: "Removes an alert. It can be restored for a day.",
      params: AlertParams,
      answer: AlertRemoved,
      problems: [404],
      handle: async ({ params }) => ({ removed: await alerts.remove(params.id) }),
    }),
    endpoint({
      method: "post",
      path: "/api/alerts/{id}/restore",
      summary: "Puts back an alert that was removed, with what it found.",
      params: AlertParams,
      answer: AlertView,
      problems: [404],
      handle: ({ params }) => alerts.restore(params.id),
    }),
    endpoint({
      method: "post",
      path: "/api/alerts/{id}/check",
      summary: "Looks now. What goes wrong with its statement is told in its reason.",
      params: AlertParams,
      answer: AlertView,
      problems: [404, 503],
      handle: ({ params }) => alerts.check(params.id),
    }),
    endpoint({
      method: "get",
      path: "/api/alerts/{id}/hits",
      summary: "What an alert found, newest first.",
      params: AlertParams,
      query: HitsQuery,
      answer: HitsAnswer,
      problems: [404],
      handle: async ({ params, query }) => ({
        hits: [...(await alerts.hits(params.id, query.limit))],
      }),
    }),
    endpoint({
      method: "post",
      path: "/api/alerts/{id}/read",
      summary: "Marks what an alert found as read: these hits, or all.",
      params: AlertParams,
      body: HitsRead,
      answer: AlertView,
      problems: [404],
      handle: ({ params, body }) => alerts.read(params.id, body.hits),
    }),
    endpoint({
      method: "get",
      path: "/api/alerts/{id}/feed",
      summary: "What an alert found, as an Atom feed. With its key it needs no token.",
      params: AlertParams,
      query: AlertFeedQuery,
      answer: z.string(),
      problems: [401, 404],
      async handle({ params }, { request, response }) {
        const base = publicUrl ?? `${request.protocol}://${request.headers.host}`;
        await sendFeed(response, alerts, params.id, base);
        return undefined;
      },
    }),
  ];
}

/** Express makes its ETag, and answers 304 to who has it (RFC 9110, 13.1). */
async function sendFeed(
  response: Response,
  alerts: Alerts,
  id: string,
  base: string,
): Promise<void> {
  const alert = await alerts.find(id);
  const hits = await alerts.hits(id, FEED_HITS);
  response
    .set({
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "private, no-cache",
    })
    .send(writeAlertFeed(alert, hits, base));
}
