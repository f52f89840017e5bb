import fc from 'fast-check';
import { milestonesFor, milestonesObstacle } from './milestones.rules';

const activity = (milestone?: number, kind: 'seminar' | 'follow-up-talk' = 'seminar') => ({
  ...{ title: 'Seminar', kind, plannedOn: '2027-01-14', description: '' },
  ...(milestone === undefined ? {} : { milestone }),
});
const parts = (...amounts: string[]) => amounts.map((amount, at) => ({ title: `Del ${at + 1}`, amount }));
const talk = activity(undefined, 'follow-up-talk');

describe('a course in parts', () => {
  it('adds up to the price, each part with an activity', () => {
    const content = {
      price: '300',
      milestones: parts('100', '200'),
      activities: [activity(1), activity(2), talk],
    };
    expect(milestonesObstacle(content)).toBeNull();
    expect(milestonesObstacle({ price: '300', activities: [activity(), talk] })).toBeNull();
  });

  it.each([
    ['contracts.milestones-sum', '301', parts('100', '200'), [activity(1), activity(2), talk]],
    ['contracts.milestones-sum', '299', parts('100', '200'), [activity(1), activity(2), talk]],
    ['contracts.milestone-empty', '300', parts('100', '200'), [activity(1), talk]],
    ['contracts.activity-without-milestone', '100', parts('100'), [activity(1), activity(), talk]],
    ['contracts.milestone-unknown', '100', parts('100'), [activity(1), activity(2), talk]],
    ['contracts.milestone-unknown', '100', [], [activity(1), talk]],
  ])('is refused with %s', (key, price, milestones, activities) => {
    expect(milestonesObstacle({ price, milestones, activities })).toMatchObject({ key });
  });

  it('fitted to another price still adds up to the øre', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 10n });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), amount, (amounts, price) => {
        const fitted = milestonesFor(parts(...amounts.map(String)), price);
        expect(fitted.reduce((sum, one) => sum + BigInt(one.amount), 0n)).toBe(price);
      }),
    );
  });
});
