import type { ChosenFocus } from './focus';
import { chooseModel, modelAt, type ChoiceFacts, type ModelChoice } from './model.rules';

const focus: ChosenFocus = {
  topics: [{ key: 'workload', name: 'Arbejdsmængde' }],
  areas: [{ key: 'medicine', name: 'Medicin' }],
  anchoredAt: ['hospital'],
};
const targeted: ModelChoice = {
  regionId: 'h',
  roundId: 'r',
  model: 1,
  validFrom: '2026-05-01',
  focus,
  note: null,
};
const free: ModelChoice = { ...targeted, model: 2, validFrom: '2027-01-01', focus: null, note: 'Nu frit' };

describe('modelAt', () => {
  it('is model 2 until a choice begins', () => {
    expect(modelAt([targeted, free], '2026-04-30')).toMatchObject({ model: 2, chosenFrom: null });
    expect(modelAt([], '2026-04-30').focus).toEqual({ topics: [], areas: [], areaNames: {} });
    expect(modelAt([], '2026-04-30').anchoredAt).toEqual([]);
  });

  it('follows the latest choice that has begun, in whatever order they come', () => {
    expect(modelAt([free, targeted], '2026-05-01')).toMatchObject({ model: 1, anchoredAt: ['hospital'] });
    expect(modelAt([free, targeted], '2026-12-31')).toMatchObject({ model: 1, chosenFrom: '2026-05-01' });
    for (const choices of [
      [free, targeted],
      [targeted, free],
    ]) {
      expect(modelAt(choices, '2027-01-01')).toMatchObject({ model: 2, note: 'Nu frit', anchoredAt: [] });
    }
  });
});

describe('chooseModel', () => {
  const facts: ChoiceFacts = {
    choice: targeted,
    isRegion: true,
    round: { requestsFrom: '2026-04-01', requestsTo: '2028-03-31' },
    earlier: [],
    today: '2026-04-30',
  };

  it('gives the choice when it begins tomorrow', () => {
    expect(chooseModel(facts)).toEqual(targeted);
  });

  it.each(['2026-04-01', '2028-03-31'])('lets a choice begin on the round’s end day %s', (validFrom) => {
    const choice = { ...targeted, validFrom };
    expect(chooseModel({ ...facts, choice, today: null })).toEqual(choice);
  });

  it('lets a choice follow another', () => {
    expect(chooseModel({ ...facts, earlier: [free] })).toEqual(targeted);
  });

  it('says between which days a choice may begin', () => {
    const choice = { ...targeted, validFrom: '2028-04-01' };
    expect(chooseModel({ ...facts, choice })).toMatchObject({
      params: { from: '2026-04-01', to: '2028-03-31' },
    });
  });

  it('lets a record of an old choice in', () => {
    expect(chooseModel({ ...facts, today: null })).toEqual(targeted);
  });

  it.each<[string, Partial<ChoiceFacts>, string]>([
    ['today', { today: '2026-05-01' }, 'scheme.choice-retroactive'],
    ['in the past', { today: '2026-06-01' }, 'scheme.choice-retroactive'],
    ['before the round', { choice: { ...targeted, validFrom: '2026-03-31' } }, 'scheme.choice-outside-round'],
    ['after the round', { choice: { ...targeted, validFrom: '2028-04-01' } }, 'scheme.choice-outside-round'],
    ['for a hospital', { isRegion: false }, 'scheme.not-a-region'],
    ['model 1 without a focus', { choice: { ...targeted, focus: null } }, 'scheme.focus-only-with-model-1'],
    ['model 2 with a focus', { choice: { ...free, focus } }, 'scheme.focus-only-with-model-1'],
    ['twice for one day', { earlier: [targeted] }, 'scheme.choice-already-made'],
  ])('refuses a choice %s', (_what, change, key) => {
    expect(chooseModel({ ...facts, ...change })).toMatchObject({ refused: true, key });
  });
});
