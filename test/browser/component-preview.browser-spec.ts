import { createPortalApp } from '../support/portal-app';
import { PortalPage } from './pages/portal.page';
import { BrowserStand } from './support/browser-stand';

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
});
