import type { Feeds } from "../feeds/feeds.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { FeedParams, FeedRemoved, FeedsAnswer, FeedView, NewFeed } from "./feeds.schema.ts";

export function feedRoutes(feeds: Feeds): readonly Endpoint[] {
  return [
    endpoint({
      method: "get",
      path: "/api/feeds",
      summary: "The feeds that are asked for new articles, with how that went last.",
      answer: FeedsAnswer,
      handle: async () => ({ feeds: [...(await feeds.list())] }),
    }),
    endpoint({
      method: "post",
      path: "/api/feeds",
      summary: "Adds a feed (RSS, Atom, JSON Feed), and queues the articles that are in it.",
      body: NewFeed,
      answer: FeedView,
      problems: [403, 409, 502],
      handle: ({ body }) => feeds.add(body.url),
    }),
    endpoint({
      method: "delete",
      path: "/api/feeds/{id}",
      summary: "Removes a feed. The articles that came from it stay.",
      params: FeedParams,
      answer: FeedRemoved,
      problems: [404],
      handle: async ({ params }) => ({ id: await feeds.remove(params.id) }),
    }),
    endpoint({
      method: "post",
      path: "/api/feeds/{id}/poll",
      summary: "Asks a feed now. What goes wrong is told in its reason.",
      params: FeedParams,
      answer: FeedView,
      problems: [404],
      handle: ({ params }) => feeds.poll(params.id),
    }),
  ];
}
