import type { Browser } from 'playwright-core';
import { demoPassword } from '../../../apps/cli/src/seed/people/demo-people';
import { watchConsole } from '../../browser/support/watch-console';
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
  watchConsole(page, (what) => found.push(`${person.email} ${new URL(page.url()).pathname}: ${what}`));
  await page.goto('/log-ind');
  await page.fill('input[name=email]', person.email);
  await page.fill('input[name=password]', demoPassword);
  await Promise.all([page.waitForEvent('load'), page.click('main button[type=submit]')]);
  // What is fetched as a file is no page to look at.
  for (const path of paths.filter((one) => !/\.(csv|json|ics|txt)(\?|$)/.test(one))) await page.goto(path);
  await context.close();
  return found;
}
