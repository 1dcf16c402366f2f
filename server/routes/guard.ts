import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { feedKey } from "../alerts/feed-key.ts";
import { ForbiddenError } from "../errors.ts";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** True for a name or address that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Refuses requests that a web site makes a browser send here: under a name of its own that it points at this machine
 * (DNS rebinding), or from its own page. `names` are further host names that this server goes by.
 */
export function refuseStrangers(names: readonly string[]): RequestHandler {
  const isOurs = (host: string) => isLoopback(host) || names.includes(host);
  return ({ headers }, _response, next) => {
    const host = hostOf(`http://${headers.host ?? ""}`);
    if (host === undefined || !isOurs(host)) {
      throw new ForbiddenError(
        "FOREIGN_HOST",
        `This server does not go by the name "${headers.host ?? ""}".`,
      );
    }
    if (headers.origin !== undefined && !isSameSite(headers.origin, headers.host, isOurs)) {
      throw new ForbiddenError(
        "FOREIGN_ORIGIN",
        `Pages of "${headers.origin}" may not use this server.`,
      );
    }
    next();
  };
}

/** Lets in who knows the token: "Authorization: Bearer …"; and to the feed of an alert who has the key of that one. */
export function requireToken(token: string): RequestHandler {
  const expected = digest(`Bearer ${token}`);
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ""), expected)) return next();
    if (hasFeedKey(request, token)) return next();
    response.set("WWW-Authenticate", "Bearer");
    throw new ForbiddenError(
      "TOKEN_REQUIRED",
      'This server asks for its token: "Authorization: Bearer …".',
    );
  };
}

function hasFeedKey({ method, path, query }: Request, token: string): boolean {
  const [, id] = /^\/alerts\/([\w:-]+)\/feed$/.exec(path) ?? [];
  if (!id || typeof query.key !== "string" || (method !== "GET" && method !== "HEAD")) return false;
  return timingSafeEqual(digest(query.key), digest(feedKey(token, id)));
}

/** A page of this server, or of the development server on this machine. */
function isSameSite(origin: string, host: string | undefined, isOurs: (host: string) => boolean) {
  const name = hostOf(origin);
  return name !== undefined && isOurs(name) && (isLoopback(name) || new URL(origin).host === host);
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Digests have one length, which timingSafeEqual needs. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
