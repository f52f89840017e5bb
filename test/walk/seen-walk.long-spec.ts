import { DemoPortal } from './support/demo-portal';
import { nothingMet, SeenWalk } from './support/seen-walk';

const each = 20;

describe('an administrator who sees all of the demo as each role', () => {
  let demo: DemoPortal;
  let walk: SeenWalk;

  beforeAll(async () => {
    demo = await DemoPortal.open();
    walk = await SeenWalk.open(demo);
  }, 240_000);
  afterAll(() => demo?.close());

  it('meets no private text, and changes no row', async () => {
    for (const role of walk.roles) {
      const { told, unseen, changed, faults } = await walk.as(role, each);
      expect({ role, told, unseen, changed, faults }).toEqual({ role, ...nothingMet });
    }
  }, 1_800_000);
});
