import { isRefusal, refusalText } from '@samraad/platform';
import { roundRulesSchema, type RoundRules, type WorkplaceKind } from '@samraad/scheme';
import '../i18n/check.da';
import { planOfRound } from '../testing/round-plans';
import { checkRound, contradictions, type RoundSurroundings } from './check-round';
import { keyOfName, planHash, planText, type RoundPlan, roundPlanSchema } from './round-plan';

const nobody = { manager: false, amr: false, tr: false, committee: false };
const whole: WorkplaceKind = { ...nobody, manager: true, amr: true, tr: true, count: 3 };
const around: RoundSurroundings = {
  today: '2028-01-18',
  rounds: [{ name: 'Demorunden 2026–2028', requestsFrom: '2026-04-01', requestsTo: '2028-03-31' }],
  workplaces: [whole],
};
const plan = planOfRound();
const rules = (more: Partial<RoundRules>): RoundPlan => ({ ...plan, rules: { ...plan.rules, ...more } });
const found = (of: RoundPlan, more: Partial<RoundSurroundings> = {}) =>
  checkRound(of, { ...around, ...more }).map(({ part, refusal: { key } }) => [part, key]);
const [provider] = plan.providers;
if (!provider) throw new Error('no provider');
const tranches = (...of: { opensOn: string; amount: string }[]): RoundPlan => ({
  ...plan,
  providers: [{ ...provider, tranches: of }],
});
const signing = (more: Partial<RoundRules['signing']>) =>
  rules({ signing: { ...plan.rules.signing, ...more } });

describe('a round’s rules together', () => {
  it('fit where each is as it was', () => {
    expect(found(plan)).toEqual([]);
    expect(roundPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it.each<[string, RoundPlan, string, string]>([
    ['dates reversed', { ...plan, requestsTo: '2028-03-31' }, 'period', 'rounds.dates-reversed'],
    [
      'a day shared with the round before',
      { ...plan, requestsFrom: '2028-03-31' },
      'period',
      'rounds.overlaps',
    ],
    [
      'delivery that ends first',
      { ...plan, lastDeliveryDay: '2030-03-30' },
      'last-delivery',
      'rounds.delivery-before-end',
    ],
    [
      'a choice before the opening',
      { ...plan, modelChoiceBy: '2028-03-31' },
      'model-choice',
      'rounds.choice-outside',
    ],
    [
      'a reminder before the opening',
      { ...plan, modelChoiceBy: '2028-04-21' },
      'model-choice',
      'rounds.reminder-before-opening',
    ],
    ['no theme', { ...plan, themes: [] }, 'themes', 'rounds.without-themes'],
    [
      'a theme twice',
      { ...plan, themes: [...plan.themes, ...plan.themes.slice(0, 1)] },
      'themes',
      'rounds.theme-twice',
    ],
    ['no provider', { ...plan, providers: [] }, 'providers', 'rounds.without-providers'],
    ['a provider twice', { ...plan, providers: [provider, provider] }, 'providers', 'rounds.provider-twice'],
    [
      'money before the round',
      tranches({ opensOn: '2028-03-31', amount: '1' }),
      'providers',
      'rounds.tranche-outside',
    ],
    [
      'money after the requests',
      tranches({ opensOn: '2030-04-01', amount: '1' }),
      'providers',
      'rounds.tranche-outside',
    ],
    [
      'two tranches on a day',
      tranches({ opensOn: '2028-04-01', amount: '1' }, { opensOn: '2028-04-01', amount: '2' }),
      'providers',
      'rounds.tranches-on-one-day',
    ],
    [
      'a tranche of nothing',
      tranches({ opensOn: '2028-04-01', amount: '0' }),
      'providers',
      'rounds.tranche-empty',
    ],
    [
      'a contract due before the dialogue',
      rules({ clocks: { dialogueDays: 28, contractDays: 27 } }),
      'contract',
      'rounds.contract-before-dialogue',
    ],
    [
      'a warning from before the clock',
      rules({ warningWorkingDays: [1, 5] }),
      'warnings',
      'rounds.warning-too-early',
    ],
    [
      'a closing day after the last delivery',
      rules({ closingDays: ['2031-04-01'] }),
      'closing-days',
      'rounds.closing-day-outside',
    ],
    [
      'a closing day before the round',
      rules({ closingDays: ['2028-03-31'] }),
      'closing-days',
      'rounds.closing-day-outside',
    ],
    ['a threshold of 0', rules({ answerThreshold: 0 }), 'small-numbers', 'rounds.threshold-too-low'],
    ['a threshold of 4', rules({ answerThreshold: 4 }), 'small-numbers', 'rounds.threshold-too-low'],
    [
      'an effect window reversed',
      rules({ effectOpensMonths: 6, effectClosesMonths: 6 }),
      'evaluation',
      'rounds.effect-reversed',
    ],
    ['more signers than roles', signing({ employeeSigners: 3 }), 'signing', 'rounds.too-many-signers'],
    [
      'a third who signs unnamed',
      signing({ trioSigns: true, trioNamed: false }),
      'signing',
      'rounds.trio-unnamed',
    ],
    [
      'a third who may not sign',
      signing({ trioSigns: true, trioNamed: true, employeeRoles: ['amr'] }),
      'signing',
      'rounds.trio-roles',
    ],
  ])('%s', (_what, of, part, key) => {
    expect(found(of)).toEqual([[part, key]]);
  });

  it('opens tomorrow at the earliest', () => {
    expect(found(plan, { today: '2028-04-01' })).toEqual([['period', 'rounds.opens-in-the-past']]);
    expect(found(plan, { today: '2028-03-31' })).toEqual([]);
  });

  it('has a signing rule somebody can satisfy, where anybody holds a role at all', () => {
    const alone = [{ ...nobody, manager: true, count: 41 }];
    expect(found(plan, { workplaces: alone })).toEqual([['signing', 'rounds.nobody-can-sign']]);
    expect(found(plan, { workplaces: [{ ...nobody, count: 41 }] })).toEqual([]);
    expect(found(plan, { workplaces: [...alone, whole] })).toEqual([]);
    const committee = [{ ...nobody, committee: true, count: 1 }];
    expect(found(plan, { workplaces: committee })).toEqual([]);
    expect(found(signing({ committee: false }), { workplaces: committee })).toHaveLength(1);
  });

  it('says each thing in Danish', () => {
    const wrong = { ...rules({ answerThreshold: 0 }), requestsFrom: '2028-03-31', themes: [] };
    const said = checkRound(wrong, around).map(({ refusal }) => refusalText(refusal));
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('Demorunden 2026–2028');
    for (const words of said) expect(words).toMatch(/^[A-ZÆØÅ].*\.$/);
  });

  it('can be kept while they do not fit, unless they contradict themselves', () => {
    expect(contradictions(rules({ closingDays: ['2050-01-01'] }))).toEqual([]);
    expect(contradictions(rules({ answerThreshold: 0 }))).toHaveLength(1);
    const reversed = rules({ effectOpensMonths: 6, effectClosesMonths: 3 });
    expect(contradictions(reversed).every(({ refusal }) => isRefusal(refusal))).toBe(true);
    expect(contradictions(reversed)).toHaveLength(1);
    expect(roundRulesSchema.safeParse(reversed.rules).success).toBe(false);
  });
});

describe('the text of a plan', () => {
  it('is one for one plan, whatever order its keys came in', () => {
    const turned = Object.fromEntries(Object.entries(plan).reverse()) as RoundPlan;
    expect(planText(turned)).toBe(planText(plan));
    expect(planHash(rules({ latePatternShare: 0.25 }))).not.toBe(planHash(plan));
  });

  it.each([
    ['Runden 2028–2030', 'runden-2028-2030'],
    ['  Ærø & Århus: Øst ', 'aeroe-aarhus-oest'],
    ['!!!', 'ny'],
    ['x'.repeat(50), 'x'.repeat(40)],
  ])('%s has the key %s', (name, key) => {
    expect(keyOfName(name)).toBe(key);
  });
});
