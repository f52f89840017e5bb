import '../i18n/check.da';
import { isRefusal, refusalText } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import { planOfRound } from '../testing/round-plans';
import { checkChange, type RunningRound, sameText } from './check-change';
import type { RoundSurroundings } from './check-round';
import { planHash, type RoundPlan } from './round-plan';

/** A round that opened in April 2028, seen in January 2029. */
const before = planOfRound();
const around: RoundSurroundings = {
  today: '2029-01-18',
  rounds: [{ name: 'Demorunden 2026–2028', requestsFrom: '2026-04-01', requestsTo: '2028-03-31' }],
  workplaces: [{ manager: true, amr: true, tr: true, committee: false, count: 3 }],
};
const running: RunningRound = { before, decidedFrom: null, plannedUntil: null };
const from = { validFrom: '2029-02-01' };
const rules = (more: Partial<RoundRules>): RoundPlan => ({
  ...before,
  ...from,
  rules: { ...before.rules, ...more },
});
const quicker = rules({ clocks: { dialogueDays: 7, contractDays: 21 } });
const found = (plan: RoundPlan, more: Partial<RunningRound> = {}) =>
  checkChange(plan, around, { ...running, ...more }).map(({ part, refusal: { key } }) => [part, key]);
const [theme] = before.themes;
if (!theme) throw new Error('no theme');

describe('a change of a round that runs', () => {
  it.each<[string, RoundPlan]>([
    ['rules from tomorrow', { ...quicker, validFrom: '2029-01-19' }],
    ['a longer round', { ...before, ...from, requestsTo: '2030-12-31' }],
    [
      'a round that ends today',
      { ...before, ...from, requestsTo: '2029-04-01', lastDeliveryDay: '2031-03-31' },
    ],
    ['one theme more', { ...before, ...from, themes: [...before.themes, { ...theme, key: 'nyt-tema' }] }],
    ['a closing day ahead', rules({ closingDays: ['2029-12-27'] })],
  ])('may be %s', (_what, plan) => {
    expect(found(plan)).toEqual([]);
  });

  it.each<[string, RoundPlan, string, string]>([
    ['nothing', { ...before, ...from }, 'valid-from', 'rounds.change-nothing'],
    ['from today', { ...quicker, validFrom: '2029-01-18' }, 'valid-from', 'rounds.change-in-the-past'],
    [
      'from a day after it',
      { ...quicker, validFrom: '2031-04-01' },
      'valid-from',
      'rounds.change-after-round',
    ],
    [
      'another first day',
      { ...before, ...from, requestsFrom: '2028-05-01' },
      'period',
      'rounds.change-opened',
    ],
    [
      'an end that has been',
      { ...before, ...from, requestsTo: '2029-01-17' },
      'period',
      'rounds.change-day-gone',
    ],
    [
      'a choice of model that has been made',
      { ...before, ...from, modelChoiceBy: '2029-06-01' },
      'model-choice',
      'rounds.change-day-gone',
    ],
    [
      'a theme less',
      { ...before, ...from, themes: before.themes.slice(1) },
      'themes',
      'rounds.change-theme-gone',
    ],
    [
      'a theme in other words',
      { ...before, ...from, themes: [{ ...theme, name: 'Noget andet' }, ...before.themes.slice(1)] },
      'themes',
      'rounds.change-theme-gone',
    ],
    [
      'a closing day before it holds',
      rules({ closingDays: ['2029-01-29'] }),
      'closing-days',
      'rounds.change-closing-day-gone',
    ],
    ['a threshold of 0', rules({ answerThreshold: 0 }), 'small-numbers', 'rounds.threshold-too-low'],
    [
      'a rule nobody can satisfy',
      rules({ signing: { ...before.rules.signing, employeeSigners: 3 } }),
      'signing',
      'rounds.too-many-signers',
    ],
    ['over another round', { ...before, ...from, requestsTo: '2031-01-01' }, 'period', 'rounds.overlaps'],
  ])('may not be %s', (_what, plan, part, key) => {
    const rounds = [
      ...around.rounds,
      { name: 'Næste', requestsFrom: '2030-10-01', requestsTo: '2032-03-31' },
    ];
    const longer = key === 'rounds.overlaps' ? { ...around, rounds } : around;
    const problems = checkChange(plan, longer, running);
    expect(problems.map((one) => [one.part, one.refusal.key])).toContainEqual([part, key]);
    for (const { refusal } of problems) {
      expect(isRefusal(refusal)).toBe(true);
      expect(refusalText(refusal)).toMatch(/^\p{Lu}.*\.$/su);
    }
  });

  it('comes after what has been decided already', () => {
    expect(found(quicker, { decidedFrom: '2029-02-01' })).toEqual([
      ['valid-from', 'rounds.change-before-another'],
    ]);
    expect(found(quicker, { decidedFrom: '2029-01-31' })).toEqual([]);
  });

  it('takes no planned activity its last day', () => {
    const shorter = { ...before, ...from, lastDeliveryDay: '2030-06-30' };
    expect(found(shorter, { plannedUntil: '2030-07-01' })).toEqual([
      ['last-delivery', 'rounds.delivery-before-planned'],
    ]);
    expect(found(shorter, { plannedUntil: '2030-06-30' })).toEqual([]);
  });

  it('is not refused for what did not fit before', () => {
    const odd = planOfRound({
      providers: [{ key: 'nfa', tranches: [{ opensOn: '2031-01-01', amount: '1' }] }],
    });
    expect(found({ ...odd, ...from, rules: quicker.rules }, { before: odd })).toEqual([]);
    // The same tranche, left outside by a shorter round, is.
    const fits = planOfRound();
    const short = { ...fits, ...from, requestsTo: '2029-03-31', lastDeliveryDay: '2031-03-31' };
    expect(found(short, { before: fits })).toContainEqual(['providers', 'rounds.tranche-outside']);
  });

  it('is a text without providers: a frame that moves meanwhile makes it no other', () => {
    const [provider] = before.providers;
    if (!provider) throw new Error('no provider');
    const moved = { ...quicker, providers: [{ ...provider, tranches: [] }] };
    expect(planHash(moved)).toBe(planHash(quicker));
    expect(sameText(quicker, before)).toBe(false);
    expect(sameText({ ...before, ...from }, before)).toBe(true);
  });
});
