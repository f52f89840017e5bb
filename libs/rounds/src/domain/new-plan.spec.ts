import { planOfRound } from '../testing/round-plans';
import { newPlan } from './new-plan';

const next = { name: 'Runden 2030–2032', requestsFrom: '2030-04-01', requestsTo: '2032-03-31' };

describe('a new round', () => {
  it('takes over rules, themes and providers, and moves what has a day', () => {
    const earlier = planOfRound({ rules: { ...planOfRound().rules, closingDays: ['2029-01-02'] } });
    const plan = newPlan(next, earlier);
    expect(plan).toMatchObject({ ...next, lastDeliveryDay: '2033-03-31', modelChoiceBy: '2030-05-01' });
    expect(plan.themes).toEqual(earlier.themes);
    expect(plan.providers[0]?.tranches).toEqual([
      { opensOn: '2030-04-01', amount: '90000000' },
      { opensOn: '2031-04-01', amount: '90000000' },
    ]);
    expect(plan.rules).toEqual({ ...earlier.rules, closingDays: [] });
  });

  it.each([
    ['2028-04-16', '2030-04-16'],
    ['2028-03-31', '2030-03-31'],
    ['2029-02-28', '2031-02-28'],
  ])('a tranche of %s is one of %s', (opensOn, moved) => {
    const earlier = planOfRound({ providers: [{ key: 'nfa', tranches: [{ opensOn, amount: '1' }] }] });
    expect(newPlan(next, earlier).providers[0]?.tranches[0]?.opensOn).toBe(moved);
  });

  it('made from nothing has usual rules, and neither themes nor providers', () => {
    expect(newPlan(next, null)).toMatchObject({ ...next, themes: [], providers: [] });
  });
});
