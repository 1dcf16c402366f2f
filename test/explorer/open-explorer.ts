import type { Page } from "playwright-core";
import { ARTICLE } from "./article.ts";
import { openBrowser } from "./open-browser.ts";
import { startServer } from "./start-server.ts";

/** The explorer of a server of its own, in a browser of its own. */
export interface OpenExplorer {
  readonly url: string;
  readonly page: Page;
  /** What scripts of the page threw. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens the explorer on a graph of one article, once it is drawn; of none, where its text is empty. */
export async function openExplorer(text = ARTICLE): Promise<OpenExplorer> {
  const [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  if (text !== "") await page.request.post(`${server.url}/api/articles`, { data: { text } });
  await page.goto(server.url);
  await page.getByText(text === "" ? "No articles yet" : /^\d+ entities/).waitFor();
  return {
    url: server.url,
    page,
    errors,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
