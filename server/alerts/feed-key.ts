import { createHmac } from "node:crypto";

/**
 * What lets a newsreader ask for the feed of one alert where the server has a token: newsreaders send no headers of ours, and
 * the token opens everything. It cannot be made without the token, and ends with it.
 */
export function feedKey(token: string, id: string): string {
  return createHmac("sha256", token).update(`feed ${id}`).digest("base64url");
}

/** The path of an alert's feed, as newsreaders are given it. */
export function feedPath(id: string, token: string | undefined): string {
  return `/api/alerts/${id}/feed${token ? `?key=${feedKey(token, id)}` : ""}`;
}
