import { openBrowser } from "../explorer/open-browser.ts";

/** Time from opening the page to the first picture of a graph in a headless browser without a graphics card, in ms. */
export async function benchPicture(url: string, entityId: string): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(url);
    await page.waitForFunction((id) => window.newsgraph?.nodePosition(id), entityId);
    return performance.now() - start;
  } finally {
    await browser.close();
  }
}
