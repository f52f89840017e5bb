import { basename } from 'node:path';
import { Renderer } from '../../apps/portal/src/views';
import { pageExamples } from '../../apps/portal/src/web/page-examples';
import { createPortalApp } from '../support/portal-app';
import { PortalPage } from './pages/portal.page';
import { BrowserStand } from './support/browser-stand';

/** Half a second a page: of each page the example with most on it, and in the long run all of them. */
const lookedAt = <T extends { readonly html: string }>(drawn: readonly T[]): readonly T[] =>
  process.env['SAMRAAD_LONG'] === '1'
    ? drawn
    : drawn.toSorted((one, other) => other.html.length - one.html.length).slice(0, 1);

describe('the components', () => {
  let stand: BrowserStand;

  beforeAll(async () => {
    stand = await BrowserStand.open(await createPortalApp());
  });
  afterAll(() => stand.close());

  it('pass axe with all their examples, fit 320 px, and have targets of 44 px', async () => {
    const preview = await new PortalPage(await stand.window()).go('/_preview/components');
    expect(preview.status).toBe(200);
    expect(await stand.auditor.findings()).toEqual([]);
    expect(stand.auditor.looked).toBe(1);
  });

  it('make up pages that pass the same', async () => {
    const renderer = new Renderer();
    const layout = { path: '/', user: null, nav: [], demo: null, csrfToken: 'token' };
    for (const { template, examples } of pageExamples) {
      const drawn = examples.map(({ name, draw }) => ({
        name: `${basename(template)}: ${name}`,
        html: renderer.page(template, { ...draw(), layout }),
      }));
      for (const { name, html } of lookedAt(drawn)) stand.auditor.look(html, name);
    }
    expect(await stand.auditor.findings()).toEqual([]);
  }, 180_000);
});
