import assert from "node:assert/strict";
import { join } from "node:path";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** The folder that pictures of what is looked at are put in, to be looked at by people. */
const SCREENSHOTS = process.env.NEWSGRAPH_SCREENSHOTS;

/**
 * Nothing that axe calls serious or critical for people with disabilities, in light colours and in dark. `view`: what the
 * page shows, for the names of pictures of it.
 */
export async function assertAccessible(page: Page, view?: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`[data-theme=${colorScheme}]`).waitFor();
    if (SCREENSHOTS && view) {
      await page.screenshot({ path: join(SCREENSHOTS, `${view}-${colorScheme}.png`) });
    }
    assert.deepEqual(await findViolations(page), [], colorScheme);
  }
}

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`));
}
