import fc from 'fast-check';
import { choiceQuestions, type Suggestable, suggestProviders } from './suggest-provider';
import { approachKinds, helpKinds, waitingBands } from './ways-of-helping';

const provider = (id: string, more: Partial<Suggestable> = {}): Suggestable => ({
  id,
  themes: ['change'],
  kinds: ['advice'],
  approach: null,
  waiting: 'days',
  hasRoom: true,
  takesRequests: true,
  ...more,
});
const [nfa, ruc, joblife] = [
  provider('nfa', { approach: 'one-package', hasRoom: false }),
  provider('ruc', { approach: 'studies-first' }),
  provider('joblife', { approach: 'small-steps', kinds: ['advice', 'inspiration'] }),
];
const suggested = (answers: Parameters<typeof suggestProviders>[1], of = [nfa, ruc, joblife]) =>
  suggestProviders(of, answers)
    .filter((one) => one.suggested)
    .map((one) => one.provider.id);

const anyProvider: fc.Arbitrary<Suggestable> = fc.record({
  id: fc.uuid(),
  themes: fc.subarray(['change', 'violence']),
  kinds: fc.subarray([...helpKinds]),
  approach: fc.constantFrom(null, ...approachKinds),
  waiting: fc.constantFrom(null, ...waitingBands),
  hasRoom: fc.boolean(),
  takesRequests: fc.boolean(),
});
const anyAnswers = fc.record(
  {
    theme: fc.constantFrom('change', 'violence'),
    first: fc.constantFrom(...choiceQuestions.first),
    who: fc.constantFrom(...choiceQuestions.who),
    soon: fc.constantFrom(...choiceQuestions.soon),
  },
  { requiredKeys: [] },
);

describe('suggesting a provider', () => {
  it('suggests nobody before anything is answered, or when haste is the only question', () => {
    expect(suggested({})).toEqual([]);
    expect(suggested({ soon: 'no-hurry' })).toEqual([]);
  });

  it('counts each answer the same, and says which of them fits', () => {
    const answers = { first: 'understand', who: 'some', soon: 'soon' } as const;
    const [best, next, last] = suggestProviders([nfa, ruc, joblife], answers);
    expect([best?.provider.id, best?.score, best?.suggested]).toEqual(['ruc', 3, true]);
    expect([next?.provider.id, next?.score, next?.suggested]).toEqual(['joblife', 2, false]);
    expect(last?.fits).toEqual([
      { question: 'first', fits: false },
      { question: 'who', fits: false },
      { question: 'soon', fits: false },
    ]);
  });

  it('suggests all that fit equally well', () => {
    expect(suggested({ theme: 'change' })).toEqual(['nfa', 'ruc', 'joblife']);
    expect(suggested({ who: 'all' })).toEqual(['nfa']);
    expect(suggested({ first: 'learn' })).toEqual(['joblife']);
  });

  it('never suggests who takes no requests, or who fits nothing', () => {
    fc.assert(
      fc.property(fc.array(anyProvider), anyAnswers, (providers, answers) =>
        suggestProviders(providers, answers).every(
          ({ suggested: is, score, provider: one }) => !is || (one.takesRequests && score > 0),
        ),
      ),
    );
  });

  it('leaves nobody out, and no suggested one fits less than another that can be had', () => {
    fc.assert(
      fc.property(fc.array(anyProvider), anyAnswers, (providers, answers) => {
        const all = suggestProviders(providers, answers);
        const had = all.filter(({ provider: one }) => one.takesRequests);
        expect(all).toHaveLength(providers.length);
        for (const one of all.filter((each) => each.suggested))
          expect(Math.max(...had.map(({ score }) => score))).toBe(one.score);
      }),
    );
  });
});
