import type { Page } from '../../support/page';

const mostSteps = 3;

/** The page one ends at: somebody signed in is sent from signing in to the front, and from there to their own home. */
export async function arrive(first: Page): Promise<Page> {
  let page = first;
  for (let step = 0; page.status === 303 && step < mostSteps; step += 1) page = await page.follow();
  return page;
}
