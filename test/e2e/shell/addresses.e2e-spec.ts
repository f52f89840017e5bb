import { addresses } from '@samraad/platform';
import { isApi } from '../../../apps/portal/src/web/shell/portal-request';
import { Routes } from '../../../apps/portal/src/web/shell/routes';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('the table of addresses', () => {
  let portal: PortalApp;
  let routes: ReadonlySet<string>;

  beforeAll(async () => {
    portal = await createPortalApp();
    const own = portal.get(Routes).all();
    // Nobody links to the health checks: they are for machines.
    const pages = own.filter((route) => !isApi(route) && !route.path.startsWith('/health'));
    routes = new Set(pages.map(({ path }) => path));
  });
  afterAll(() => portal.close());

  it('names every page of the portal', () => {
    const known = new Set<string>(Object.values(addresses));
    expect([...routes].filter((path) => !known.has(path))).toEqual([]);
  });

  it('names no page that is not there', () => {
    const keys = Object.entries(addresses).filter(([, path]) => !routes.has(path));
    expect(keys.map(([key]) => key)).toEqual([]);
  });
});
