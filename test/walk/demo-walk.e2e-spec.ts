import { DemoPortal } from './support/demo-portal';
import { walkAll } from './support/walk-all';
import { walkMails } from './support/walk-mails';

describe('whoever walks through the demo', () => {
  let demo: DemoPortal;

  beforeAll(async () => {
    demo = await DemoPortal.open();
  }, 120_000);
  afterAll(() => demo?.close());

  it('comes from every mail to a page they may read', async () => {
    const { followed, dead } = await walkMails(demo, 1);
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(60);
  }, 120_000);

  it('meets nothing but pages, in Danish, wherever the portal offers them to go', async () => {
    const { seen, faults } = await walkAll(demo, demo.offered, 1);
    expect(faults).toEqual([]);
    expect(seen).toBeGreaterThan(200);
  }, 180_000);
});
