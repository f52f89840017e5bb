import { DemoPortal } from './support/demo-portal';
import { walkMails } from './support/walk-mails';
import { walkPages } from './support/walk-pages';

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
    const found: string[] = [];
    let seen = 0;
    for (const person of demo.people.filter(({ offered }) => offered)) {
      const { paths, faults } = await walkPages(demo, person, 1);
      seen += paths.length;
      found.push(...faults);
    }
    expect(found).toEqual([]);
    expect(seen).toBeGreaterThan(200);
  }, 180_000);
});
