import { readBytes } from "../read-bytes.ts";

/** An answer that did not come in time, to its last byte. */
export class SlowAnswerError extends Error {}

interface Bounds {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Statuses whose answers have no body. */
const EMPTY = new Set([204, 205, 304]);

/**
 * A fetch that reads the whole answer before it gives it, within bounds of time and size, so that an answer that breaks off
 * or trickles counts as a failed try. It follows no redirects: what is sent is for one address. Throws SlowAnswerError and
 * HugeAnswerError, and what fetch throws.
 */
export function boundedFetch({ timeoutMs, maxBytes }: Bounds): Fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const request = new Request(input, { ...init, redirect: "manual" });
    const signal = AbortSignal.any([limit, request.signal]);
    try {
      const response = await fetch(request, { signal });
      const body = await readBytes(response.body, maxBytes);
      const { status, headers } = response;
      return new Response(EMPTY.has(status) ? null : body, { status, headers });
    } catch (error) {
      if (limit.aborted) throw new SlowAnswerError("The answer took too long.", { cause: error });
      throw error;
    }
  };
}
