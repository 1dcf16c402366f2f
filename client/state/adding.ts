/** The ways in which articles are added, and what has come of them. */
export const ADDING_TABS = ["paste", "files", "address", "feeds", "queue"] as const;
export type AddingTab = (typeof ADDING_TABS)[number];

/** What another page handed over: see the bookmarklet. */
export interface HandedOver {
  readonly url: string;
  readonly title: string;
  /** What was selected there; empty where nothing was. */
  readonly text: string;
}

/** The parts of the page that keep what was handed over; the browser's own, but for tests. */
interface Page {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "replaceState">;
}

/** More is no selection but a page. */
const MAX_TEXT = 100_000;

/**
 * Takes "#add=https://…&title=…&text=…" out of the address. It fills a form in, which a person then sends or does not: another
 * site can open this page, and no more. Undefined where there is none, or no address of the web.
 */
export function takeHandedOver({ location, history }: Page): HandedOver | undefined {
  const fields = new URLSearchParams(location.hash.replace(/^#/, ""));
  const url = fields.get("add");
  if (url === null) return undefined;
  const [title = "", text = ""] = [fields.get("title") ?? "", fields.get("text") ?? ""];
  for (const name of ["add", "title", "text"]) fields.delete(name);
  const rest = fields.size > 0 ? `#${fields}` : "";
  history.replaceState(null, "", `${location.pathname}${location.search}${rest}`);
  if (!/^https?:\/\//i.test(url)) return undefined;
  return { url, title: title.trim().slice(0, 500), text: text.trim().slice(0, MAX_TEXT) };
}

/** What a bookmark of the browser runs on another page: it opens ours, with what is looked at there. */
export function bookmarklet(origin: string): string {
  const code = `(()=>{const e=encodeURIComponent;open(${JSON.stringify(`${origin}/#add=`)}+e(location.href)+"&title="+e(document.title)+"&text="+e(String(getSelection()).slice(0,${MAX_TEXT})))})()`;
  return `javascript:${encodeURIComponent(code)}`;
}
