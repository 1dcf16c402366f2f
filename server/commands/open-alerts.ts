import { Alerts } from "../alerts/alerts.ts";
import type { Settings } from "../config.ts";
import { postJson } from "../intake/fetch/post-json.ts";
import { isLoopback } from "../routes/guard.ts";
import type { GraphStore } from "../store/graph-store.ts";

/** Alerts by the settings. */
export function openAlerts(store: GraphStore, settings: Settings): Alerts {
  const { cypherTimeoutMs: timeoutMs, cypherMaxBytes: maxBytes, token } = settings;
  return new Alerts({
    store,
    bounds: { timeoutMs, maxBytes },
    webhooks: {
      ...postJson({ allow: settings.webhookHosts }),
      secret: settings.webhookSecret,
      explorerUrl: explorerUrl(settings),
    },
    token,
  });
}

/** Where people find the explorer: what is set, or this machine. Behind a proxy, or under a port that is chosen later, nobody knows. */
function explorerUrl({ publicUrl, host, port }: Settings): string | undefined {
  return publicUrl ?? (isLoopback(host) && port > 0 ? `http://${host}:${port}` : undefined);
}
