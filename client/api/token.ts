const KEY = "newsgraph-token";

/** The part of the page's address and the storage that keep a token; the browser's own, but for tests. */
interface Page {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "replaceState">;
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem">;
}

/**
 * Keeps the token of "#token=…" for this tab, and takes it out of the address, so that no link or history shows it.
 * False where there is none.
 */
export function takeToken({ location, history, sessionStorage }: Page): boolean {
  const fields = new URLSearchParams(location.hash.replace(/^#/, ""));
  const token = fields.get("token");
  if (!token) return false;
  sessionStorage.setItem(KEY, token);
  fields.delete("token");
  const rest = fields.size > 0 ? `#${fields}` : "";
  history.replaceState(null, "", `${location.pathname}${location.search}${rest}`);
  return true;
}

/** Keeps a token for this tab. */
export function keepToken({ sessionStorage }: Pick<Page, "sessionStorage">, token: string): void {
  sessionStorage.setItem(KEY, token);
}

/** The headers that a server with a token asks for; none where this tab was given no token. */
export function tokenHeaders({
  sessionStorage,
}: Pick<Page, "sessionStorage">): Record<string, string> {
  const token = sessionStorage.getItem(KEY);
  return token ? { Authorization: `Bearer ${token}` } : {};
}
