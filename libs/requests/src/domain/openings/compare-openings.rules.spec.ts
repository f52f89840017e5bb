import fc from 'fast-check';
import {
  type BothOpenings,
  chosenAlone,
  chosenByBoth,
  compareOpenings,
  comparedFields,
  type ComparedField,
} from './compare-openings.rules';
import { commonStart } from './common-start.rules';
import {
  missingInOpening,
  noticedBy,
  type OpeningAnswers,
  openingRead,
  startWishes,
} from './opening-answers';

const accord = (field: ComparedField, management: OpeningAnswers, employees: OpeningAnswers) =>
  compareOpenings({ management, employees }).find((one) => one.field === field)?.accord;

const anyAnswers: fc.Arbitrary<OpeningAnswers> = fc.record(
  {
    theme: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom('advice' as const, 'inspiration' as const),
    noticed: fc.uniqueArray(fc.constantFrom(...noticedBy)),
    weight: fc.integer({ min: 1, max: 5 }),
    start: fc.constantFrom(...startWishes),
    change: fc.string(),
    tried: fc.string(),
  },
  { requiredKeys: [] },
);

describe('two openings beside each other', () => {
  it('compares the questions with fixed answers, and no other', () => {
    expect(compareOpenings({ management: {}, employees: {} }).map(({ field }) => field)).toEqual(
      comparedFields,
    );
    expect(comparedFields).not.toContain('change');
    expect(comparedFields).not.toContain('tried');
  });

  it('agrees on the same theme and help, and differs on another or none', () => {
    expect(accord('theme', { theme: 'a' }, { theme: 'a' })).toBe('agree');
    expect(accord('theme', { theme: 'a' }, { theme: 'b' })).toBe('differ');
    expect(accord('kind', {}, {})).toBe('differ');
  });

  it('agrees in part on what both chose among several', () => {
    expect(accord('noticed', { noticed: ['new', 'temps'] }, { noticed: ['temps', 'new'] })).toBe('agree');
    expect(accord('noticed', { noticed: ['new'] }, { noticed: ['new', 'temps'] })).toBe('partly');
    expect(accord('noticed', { noticed: ['new'] }, { noticed: ['temps'] })).toBe('differ');
    expect(accord('noticed', {}, { noticed: ['temps'] })).toBe('differ');
    expect(chosenByBoth(['new', 'temps'], ['temps'])).toEqual(['temps']);
    expect(chosenAlone(['new', 'temps'], ['temps'])).toEqual(['new']);
  });

  it('agrees in part one step apart on the scale, and where one side does not mind when', () => {
    expect(accord('weight', { weight: 3 }, { weight: 3 })).toBe('agree');
    expect(accord('weight', { weight: 3 }, { weight: 4 })).toBe('partly');
    expect(accord('weight', { weight: 3 }, { weight: 5 })).toBe('differ');
    expect(accord('weight', { weight: 3 }, {})).toBe('differ');
    expect(accord('start', { start: 'open' }, { start: 'soon' })).toBe('partly');
    expect(accord('start', { start: 'open' }, { start: 'open' })).toBe('agree');
    expect(accord('start', { start: 'year' }, { start: 'soon' })).toBe('differ');
    expect(accord('start', { start: 'open' }, {})).toBe('differ');
  });

  it('says the same whichever side is named first', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (a, b) => {
        expect(compareOpenings({ management: a, employees: b })).toEqual(
          compareOpenings({ management: b, employees: a }),
        );
      }),
    );
  });
});

describe('the common text', () => {
  const alike: OpeningAnswers = {
    theme: 'a',
    kind: 'advice',
    noticed: ['new'],
    weight: 3,
    start: 'soon',
    change: 'Ro.',
  };

  it('begins with what both said alike', () => {
    expect(commonStart({ management: alike, employees: { ...alike, change: 'Tid.' } }, {})).toEqual({
      answers: { themes: ['a'], kind: 'advice' },
      words: { noticed: ['new'], weight: 3, start: 'soon' },
    });
  });

  it('says nothing where they differ, and never over what the draft says', () => {
    const employees: OpeningAnswers = {
      ...alike,
      theme: 'b',
      weight: 4,
      start: 'open',
      noticed: ['new', 'temps'],
    };
    expect(commonStart({ management: alike, employees }, { kind: 'inspiration' })).toEqual({
      answers: {},
      words: { noticed: ['new'], weight: null, start: null },
    });
    const written = { themes: ['c'], kind: 'inspiration' as const };
    expect(commonStart({ management: alike, employees: alike }, written).answers).toEqual({});
  });

  it('never takes a word that one side wrote of its own', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (a, b) => {
        const management = { ...a, change: 'KUN-LEDELSEN', tried: 'KUN-LEDELSEN' };
        const both: BothOpenings = { management, employees: { ...b, change: 'KUN-LEDELSEN' } };
        expect(JSON.stringify(commonStart(both, {}))).not.toContain('KUN-LEDELSEN');
      }),
    );
  });
});

describe('one opening', () => {
  it('lacks every answer but what was tried, until it has them', () => {
    expect(missingInOpening({})).toEqual(['theme', 'kind', 'noticed', 'weight', 'start', 'change']);
    expect(missingInOpening({ noticed: [], change: '' })).toHaveLength(6);
  });

  it('is read half-filled, without what says nothing, and not at all when an answer is none of those', () => {
    expect(openingRead({ theme: 'a', noticed: [], change: '', weight: undefined })).toEqual({ theme: 'a' });
    expect(openingRead({ weight: 6 })).toBeNull();
    expect(openingRead({ noticed: ['chefen'] })).toBeNull();
    expect(openingRead({ another: 'x' })).toEqual({});
  });
});
