import type { Page } from "playwright-core";
import { ARTICLE } from "./article.ts";
import { openBrowser } from "./open-browser.ts";
import { startServer } from "./start-server.ts";

/** The explorer of a server of its own, in a browser of its own. */
export interface OpenExplorer {
  readonly url: string;
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens the explorer on a graph of one article, once it is drawn. */
export async function openExplorer(): Promise<OpenExplorer> {
  const [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  await page.request.post(`${server.url}/api/articles`, { data: { text: ARTICLE } });
  await page.goto(server.url);
  await page.getByText(/^\d+ entities/).waitFor();
  return {
    url: server.url,
    page,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
