import { checkModelChoice, type ModelChoiceFacts } from './model-choice.proposal.rules';
import { type ModelChoiceChange, modelChoiceChange } from './model-choice.change';

const id = (digit: number) => `7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c0${digit}`;
const change = (more: Partial<ModelChoiceChange> = {}): ModelChoiceChange =>
  modelChoiceChange.parse({
    ...{ regionId: id(1), roundId: id(2), model: 1, from: '2028-06-01', anchors: [], note: null },
    ...{ topics: [{ key: 'violence', name: 'Vold og trusler' }], areas: [], anchoredAt: ['hospital'] },
    ...more,
  });
const facts = (more: Partial<ModelChoiceFacts> = {}): ModelChoiceFacts => ({
  region: 'Region Prøve',
  isRegion: true,
  round: { name: 'Runden', requestsFrom: '2028-04-01', requestsTo: '2030-03-31' },
  today: '2028-04-10',
  choices: [],
  strangeAreas: 0,
  strangePeople: 0,
  places: [],
  chairs: ['Susanne', 'Ole'],
  told: 12,
  ...more,
});
const key = (c: Partial<ModelChoiceChange>, f: Partial<ModelChoiceFacts> = {}) =>
  checkModelChoice(change(c), facts(f))?.key ?? null;

describe('a proposed choice of model', () => {
  it('may be made from tomorrow, in the round, with a focus or without under model 2', () => {
    expect(key({})).toBeNull();
    expect(key({ model: 2, topics: [], anchoredAt: [] })).toBeNull();
    expect(key({ model: 2, topics: [], anchoredAt: [], note: 'En fælles indsats om vold.' })).toBeNull();
  });

  it.each([
    ['scheme.focus-only-with-model-1', { topics: [] }, {}],
    ['scheme.no-focus-with-model-2', { model: 2 }, {}],
    ['scheme.area-elsewhere', {}, { strangeAreas: 1 }],
    ['scheme.anchor-unknown', {}, { strangePeople: 1 }],
    ['scheme.nobody-endorses', { anchoredAt: [] }, {}],
    ['scheme.chairs-vacant', {}, { chairs: [] }],
    ['scheme.choice-retroactive', { from: '2028-04-10' }, {}],
    ['scheme.choice-outside-round', { from: '2030-04-01' }, {}],
    ['scheme.choice-outside-round', { from: '2027-06-01' }, {}],
    ['scheme.not-a-region', {}, { isRegion: false }],
  ] as const)('%s', (expected, c, f) => {
    expect(key(c as Partial<ModelChoiceChange>, f)).toBe(expected);
  });

  it('is not made twice: neither the same again, nor another from the same day', () => {
    const before = {
      model: 1,
      from: '2028-05-01',
      names: ['Vold og trusler'],
      anchoredAt: ['hospital'],
      note: null,
    } as const;
    expect(key({}, { choices: [before] })).toBe('scheme.choice-same');
    expect(key({ anchoredAt: ['hospital', 'enterprise'] }, { choices: [before] })).toBeNull();
    expect(key({ from: '2028-05-01', anchoredAt: ['enterprise'] }, { choices: [before] })).toBe(
      'scheme.choice-already-made',
    );
  });
});
