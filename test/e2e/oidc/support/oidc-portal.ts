import { systemActor } from '@samraad/platform';
import type { Browser } from '../../../support/browser';
import type { Page } from '../../../support/page';
import { createPortalApp, type PortalApp } from '../../../support/portal-app';
import { startIssuer, type TestIssuer } from './issuer';

/** Where people find the portal under test: what is sent back leads there, and its path is followed on the real port. */
export const base = 'http://samraad.test';
export const strong = 'https://refeds.org/profile/mfa';

/** A portal with two issuers. */
export interface OidcPortal {
  readonly portal: PortalApp;
  readonly nord: TestIssuer;
  readonly syd: TestIssuer;
  /** Presses »Log ind via …«. */
  begin(browser: Browser, key?: string, returnTo?: string): Promise<Page>;
  /** Signs in at the issuer and comes back. */
  through(browser: Browser, issuer: TestIssuer, begun: Page): Promise<Page>;
  /** Links the account of a signed-in browser. */
  link(browser: Browser, subject: string): Promise<Page>;
  sql<R = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

/** The path of an address on the portal. */
export const pathOf = (address: string): string => {
  const url = new URL(address, base);
  return url.pathname + url.search;
};

export async function oidcPortal(): Promise<OidcPortal> {
  const nord = await startIssuer([`${base}/log-ind/via/nord/retur`]);
  const syd = await startIssuer([`${base}/log-ind/via/syd/retur`]);
  const setting = ({ issuer, clientId, clientSecret }: TestIssuer, key: string, label: string) => ({
    key,
    label,
    issuer,
    clientId,
    clientSecret,
    acrIsStrong: [strong],
  });
  const issuers = [setting(nord, 'nord', 'Region Nord'), setting(syd, 'syd', 'Region Syd')];
  const env = { BASE_URL: base, SAMRAAD_DEMO: '0', OIDC_ISSUERS: JSON.stringify(issuers) };
  const portal = await createPortalApp(env);
  const begin = async (browser: Browser, key = 'nord', returnTo = '/min-side') => {
    const page = await browser.get(`/log-ind?returnTo=${encodeURIComponent(returnTo)}`);
    return page.submit({}, { action: `/log-ind/via/${key}` });
  };
  const through = async (browser: Browser, issuer: TestIssuer, begun: Page) =>
    browser.get(pathOf(await issuer.walk(begun.location)));
  return {
    portal,
    nord,
    syd,
    begin,
    through,
    link: async (browser, subject) => {
      nord.person = subject;
      const page = await browser.get('/min-side/andre-logins');
      return through(browser, nord, await page.submit({}, { action: '/min-side/andre-logins/nord/tilfoej' }));
    },
    sql: <R>(text: string, params: readonly unknown[] = []) =>
      portal.uow.run(systemActor('test'), (tx) => tx.query<R>(text, params)),
    close: async () => {
      await portal.close();
      await nord.close();
      await syd.close();
    },
  };
}
