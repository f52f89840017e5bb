import type { Browser } from 'playwright-core';
import { demoPassword } from '../../../apps/cli/src/seed/people/demo-people';
import type { DemoPerson } from './demo-portal';

/** Opens paths in Chromium as a person. Answers what the console said was wrong, and what was asked for and not loaded. */
export async function lookAtPages(
  browser: Browser,
  address: string,
  person: DemoPerson,
  paths: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  const context = await browser.newContext({ baseURL: address });
  const page = await context.newPage();
  const at = () => `${person.email} ${new URL(page.url()).pathname}`;
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${at()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${at()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page left while it loads gives up what it had asked for.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') found.push(`${at()}: ${request.url()} ${why}`);
  });
  await page.goto('/log-ind');
  await page.fill('input[name=email]', person.email);
  await page.fill('input[name=password]', demoPassword);
  await Promise.all([page.waitForEvent('load'), page.click('main button[type=submit]')]);
  // What is fetched as a file is no page to look at.
  for (const path of paths.filter((one) => !/\.(csv|json|ics|txt)(\?|$)/.test(one))) await page.goto(path);
  await context.close();
  return found;
}
