import { playKilled } from './support/killed-amid';
import { MoneyCourse } from './support/money-course';
import { MortalPortal } from './support/mortal-portal';

const hit = ['representative signs the contract', 'representative attests the whole', 'pay'];

/** A slice: `killed-money.long-spec` kills at every step, at four moments of it. */
describe('kill -9 of the portal amid what moves the money', () => {
  let portal: MortalPortal;

  beforeAll(async () => {
    portal = await MortalPortal.start();
  }, 60_000);
  afterAll(() => portal.stop());

  it('each step, called again with its key, has happened once, and to the øre', async () => {
    await playKilled(portal, await MoneyCourse.begin(portal), 10, (step) => hit.includes(step));
  }, 120_000);
});
