import { isIP } from "node:net";
import { Agent, fetch, type Response } from "undici";
import { PageNotFetchedError } from "../../errors.ts";
import { HugeAnswerError, readBytes } from "../../read-bytes.ts";
import { version } from "../../version.ts";
import { checkedConnector, InsideAddressError } from "./checked-connector.ts";
import { hostList, type IsListed, portOf } from "./host-list.ts";
import { isPublicAddress } from "./is-public-address.ts";

export interface FetchBounds {
  /** Hosts that may be asked although they are inside: "intranet.example" or "10.0.0.5:8080". */
  readonly allow: readonly string[];
  /** For the whole of it, redirects and all. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
}

/** What is asked for, besides the address. */
export interface FetchRequest {
  /** What the answer may hold, by its content type. */
  readonly accepts: (contentType: string | undefined) => boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Fewer than is taken otherwise. */
  readonly maxBytes?: number;
}

export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  /** 200 or another success, or 304 where the request asked for news only. */
  readonly status: number;
  readonly headers: Headers;
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

export type GuardedFetch = (url: string, request: FetchRequest) => Promise<FetchedPage>;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Statuses of a server that may well answer later. */
export const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Fetches from the web, and from nowhere else: http and https, public addresses, within bounds of time, size and redirects,
 * each of which is checked as the first address is. Its promise is rejected with PageNotFetchedError.
 */
export function guardedFetch({
  allow,
  timeoutMs = 20_000,
  maxBytes = 25_000_000,
  maxRedirects = 5,
}: FetchBounds): GuardedFetch {
  const isAllowed = hostList(allow);
  const dispatcher = new Agent({ connect: checkedConnector(isAllowed, timeoutMs) });

  async function follow(
    first: string,
    { accepts, headers = {}, maxBytes: most = maxBytes }: FetchRequest,
    signal: AbortSignal,
  ) {
    let url = checkAddress(first, isAllowed);
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const response = await fetch(url, {
        dispatcher,
        redirect: "manual",
        signal,
        headers: { "User-Agent": `newsgraph/${version}`, "Accept-Language": "en", ...headers },
      });
      const location = response.headers.get("location");
      if (!REDIRECTS.has(response.status) || !location) {
        return await readPage(response, url.href, accepts, most);
      }
      await response.body?.cancel();
      if (!URL.canParse(location, url.href)) break;
      url = checkAddress(new URL(location, url).href, isAllowed);
    }
    throw new PageNotFetchedError(
      "URL_NOT_FETCHED",
      `"${first}" leads on more than ${maxRedirects} times, or to nowhere.`,
    );
  }

  return async (url, request) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await follow(url, request, signal);
    } catch (error) {
      if (error instanceof PageNotFetchedError) throw error;
      throw explain(
        error,
        url,
        signal.aborted ? timeoutMs : undefined,
        request.maxBytes ?? maxBytes,
      );
    }
  };
}

/** Throws PageNotFetchedError for what is never asked. A name is judged when it is looked up. */
function checkAddress(address: string, isAllowed: IsListed): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new PageNotFetchedError(
      "URL_REFUSED",
      `"${address}" is not an address of the web: it begins with http:// or https://.`,
    );
  }
  if (url.username || url.password) {
    throw new PageNotFetchedError(
      "URL_REFUSED",
      "An address with a user name and a password in it is not fetched.",
    );
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !isPublicAddress(host) && !isAllowed(url.hostname, portOf(url)))
    throw inside(url.hostname);
  return url;
}

function inside(host: string, cause?: unknown): PageNotFetchedError {
  return new PageNotFetchedError(
    "URL_REFUSED",
    `"${host}" is an address of this machine or its network, and is not fetched. NEWSGRAPH_FETCH_ALLOW lists hosts that may be.`,
    false,
    { cause },
  );
}

async function readPage(
  response: Response,
  url: string,
  accepts: FetchRequest["accepts"],
  maxBytes: number,
): Promise<FetchedPage> {
  const { status, headers, body } = response;
  const contentType = headers.get("content-type") ?? undefined;
  const refuse = async (message: string, isPassing = false) => {
    await body?.cancel();
    throw new PageNotFetchedError("URL_NOT_FETCHED", message, isPassing);
  };
  if (status !== 304 && !response.ok)
    await refuse(`"${url}" answers with ${status}${explainStatus(status)}.`, PASSING.has(status));
  if (status !== 304 && !accepts(contentType))
    await refuse(`"${url}" is ${contentType}, which is not read.`);
  if (Number(headers.get("content-length")) > maxBytes) await refuse(hugeOf(url, maxBytes));
  const bytes = status === 304 ? new Uint8Array() : await readBytes(body, maxBytes);
  return { url, status, headers: new Headers([...headers]), contentType, bytes };
}

function explainStatus(status: number): string {
  if (status === 401 || status === 403) return ": it asks for a login, or does not answer programs";
  if (status === 404 || status === 410) return ": there is no such page";
  if (status === 429) return ": it was asked too often";
  return status >= 500 ? ": it fails" : "";
}

const hugeOf = (url: string, maxBytes: number) =>
  `"${url}" is larger than ${maxBytes / 1_000_000} MB, and was not read.`;

function explain(
  error: unknown,
  url: string,
  timeoutMs: number | undefined,
  maxBytes: number,
): PageNotFetchedError {
  const failed = (message: string, isPassing: boolean) =>
    new PageNotFetchedError("URL_NOT_FETCHED", message, isPassing, { cause: error });
  if (timeoutMs) return failed(`"${url}" did not answer within ${timeoutMs / 1000} s.`, true);
  if (error instanceof HugeAnswerError) return failed(hugeOf(url, maxBytes), false);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof InsideAddressError) return inside(cause.message, error);
  if (!(cause instanceof Error)) throw error;
  const reason = "code" in cause ? String(cause.code) : cause.message;
  if (/^Z_|^ERR_.*DECOMPRESS|BROTLI/.test(reason))
    return failed(`What "${url}" answers cannot be unpacked: it is damaged.`, true);
  return failed(`"${url}" cannot be reached (${reason}).`, true);
}
