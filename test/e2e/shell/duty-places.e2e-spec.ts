import { allDutyKinds, dutyPlace } from '@samraad/duties';
import { Routes } from '../../../apps/portal/src/web/shell/routes';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const pathOf = (place: string): string => place.split('?')[0] ?? '';

describe('where duties are done', () => {
  let portal: PortalApp;
  beforeAll(async () => {
    portal = await createPortalApp();
  });
  afterAll(() => portal.close());

  it('is a page the portal has, for every kind', () => {
    const pages = portal
      .get(Routes)
      .all()
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => new RegExp(`^${path.replace(/:[a-zA-Z]+/g, '[^/]+')}$`));
    const missing = allDutyKinds.filter(
      (kind) => !pages.some((page) => page.test(pathOf(dutyPlace(kind, 'en-sag', 'en-ting')))),
    );
    // Nobody is asked to answer a promise before its page is there.
    expect(missing.filter((kind) => kind !== 'answer-promise')).toEqual([]);
  });
});
