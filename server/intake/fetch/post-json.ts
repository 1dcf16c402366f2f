import { Agent, fetch } from "undici";
import { WebhookError } from "../../errors.ts";
import { version } from "../../version.ts";
import { PASSING } from "./guarded-fetch.ts";
import { hostList, portOf } from "./host-list.ts";

interface PostBounds {
  /** The hosts that may be told, also inside this network: "hooks.example" or "10.0.0.5:8080". */
  readonly allow: readonly string[];
  readonly timeoutMs?: number;
}

/** Tells listed hosts something, and no others. */
export interface PostJson {
  /** Throws WebhookError for an address that is never told. */
  readonly check: (url: string) => void;
  /** Throws WebhookError. What is answered is not read, and redirects are not followed. */
  readonly post: (
    url: string,
    body: string,
    headers: Readonly<Record<string, string>>,
  ) => Promise<void>;
}

export function postJson({ allow, timeoutMs = 10_000 }: PostBounds): PostJson {
  const isAllowed = hostList(allow);
  const dispatcher = new Agent({ connect: { timeout: timeoutMs } });

  function check(address: string): void {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
      throw new WebhookError(
        "WEBHOOK_REFUSED",
        "The address of a webhook begins with http:// or https://, and has no user name or password in it.",
      );
    }
    if (isAllowed(url.hostname, portOf(url))) return;
    throw new WebhookError(
      "WEBHOOK_REFUSED",
      `Nothing is sent to "${url.host}": list it in NEWSGRAPH_WEBHOOK_HOSTS, and start the server anew.`,
    );
  }

  async function post(url: string, body: string, headers: Readonly<Record<string, string>>) {
    check(url);
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, {
        method: "POST",
        dispatcher,
        redirect: "manual",
        signal,
        headers: {
          "User-Agent": `newsgraph/${version}`,
          "Content-Type": "application/json",
          ...headers,
        },
        body,
      });
      await response.body?.cancel();
      refuse(response.status, new URL(url).host);
    } catch (error) {
      if (error instanceof WebhookError) throw error;
      throw explain(error, new URL(url).host, signal.aborted ? timeoutMs : undefined);
    }
  }

  return { check, post };
}

/** Throws WebhookError for an answer that is no success. */
function refuse(status: number, host: string): void {
  if (status >= 200 && status < 300) return;
  if (status >= 300 && status < 400) {
    const message = `"${host}" answers with ${status}: it leads elsewhere, and that is not followed.`;
    throw new WebhookError("WEBHOOK_FAILED", message);
  }
  throw new WebhookError(
    "WEBHOOK_FAILED",
    `"${host}" answers with ${status}.`,
    PASSING.has(status),
  );
}

function explain(error: unknown, host: string, timeoutMs: number | undefined): WebhookError {
  const failed = (message: string) =>
    new WebhookError("WEBHOOK_FAILED", message, true, { cause: error });
  if (timeoutMs) return failed(`"${host}" did not answer within ${timeoutMs / 1000} s.`);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) throw error;
  return failed(`"${host}" cannot be reached (${"code" in cause ? cause.code : cause.message}).`);
}
