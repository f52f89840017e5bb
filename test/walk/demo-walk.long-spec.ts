import { DemoPortal } from './support/demo-portal';
import { walkMails } from './support/walk-mails';
import { walkPages } from './support/walk-pages';

describe('whoever walks through all of the demo', () => {
  let demo: DemoPortal;

  beforeAll(async () => {
    demo = await DemoPortal.open();
  }, 120_000);
  afterAll(() => demo?.close());

  it('comes from every mail to a page they may read', async () => {
    const { followed, dead } = await walkMails(demo);
    expect(dead).toEqual([]);
    expect(followed).toBeGreaterThan(300);
  }, 600_000);

  it('meets nothing but pages, in Danish, wherever the portal offers them to go', async () => {
    const found: string[] = [];
    let seen = 0;
    for (const person of demo.people) {
      const { pages, faults } = await walkPages(demo, person, 60);
      seen += pages;
      found.push(...faults);
    }
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(2000);
  }, 1_800_000);
});
