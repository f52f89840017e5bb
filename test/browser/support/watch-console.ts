import type { Page } from 'playwright-core';

/** Tells what a window itself finds wrong: an error in the console or of a script, and what was asked for and not loaded. */
export function watchConsole(page: Page, tell: (what: string) => void): void {
  page.on('console', (message) => {
    // That a page answered 404 is no fault of the page; what it asks for is looked at below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      tell(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => tell(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page left while it loads gives up what it had asked for.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') tell(`not loaded (${why}): ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      tell(`answered ${response.status()}: ${response.url()}`);
  });
}
