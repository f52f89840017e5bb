import { findDifferences } from '@samraad/budget/testing';
import { playKilled } from './support/killed-amid';
import { MoneyCourse } from './support/money-course';
import { MortalPortal } from './support/mortal-portal';

/** Every step between a written contract and a paid invoice, killed at once, a moment into it, and about when it answers. */
describe('kill -9 between every two steps of send, sign, amend, attest, invoice and pay', () => {
  let portal: MortalPortal;

  beforeAll(async () => {
    portal = await MortalPortal.start();
  }, 60_000);
  afterAll(() => portal.stop());

  it.each([0, 10, 30, 80])(
    '%d ms after each call was sent',
    async (after) => {
      await playKilled(portal, await MoneyCourse.begin(portal), after, () => true);
      expect(await findDifferences(portal.app)).toEqual([]);
    },
    600_000,
  );
});
