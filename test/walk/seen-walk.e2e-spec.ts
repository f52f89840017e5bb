import { DemoPortal } from './support/demo-portal';
import { nothingMet, SeenWalk } from './support/seen-walk';

/** One of each kind; all of them, and more of every page, is seen-walk.long-spec. */
const roles = ['manager', 'coordinator', 'anchor', 'committee_chair', 'central_unions', 'informed'];
/** So many of every page: the first case somebody comes to may be one in which nothing is written yet. */
const each = 2;

describe('an administrator who sees the demo as its people', () => {
  let demo: DemoPortal;
  let walk: SeenWalk;

  beforeAll(async () => {
    demo = await DemoPortal.open();
    walk = await SeenWalk.open(demo);
  }, 240_000);
  afterAll(() => demo?.close());

  it('meets no private text, and changes no row', async () => {
    let hides = 0;
    for (const role of roles) {
      const { told, unseen, changed, faults, ...seen } = await walk.as(role, each);
      expect({ role, told, unseen, changed, faults }).toEqual({ role, ...nothingMet });
      expect(seen.pages).toBeGreaterThan(10);
      hides += seen.hides;
    }
    expect(hides).toBeGreaterThan(10);
  }, 300_000);

  it('would have: those people meet them themselves', async () => {
    expect((await walk.metBy('coordinator', each)).size).toBeGreaterThan(10);
  }, 120_000);
});
