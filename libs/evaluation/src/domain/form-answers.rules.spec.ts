import fc from 'fast-check';
import { checkAnswers } from './form-answers.rules';
import { canonicalJson, sha256, type Canonical } from '@samraad/platform';
import { allForms, currentForm, formOf } from './forms/forms';
import { itemsOf, type EvaluationKind } from './forms/form';

const good = {
  'clear-agreement': 4,
  'kept-promise': 5,
  'both-involved': 3,
  usable: 4,
  overall: 5,
  'worked-well': '  At vi blev hørt  ',
  'do-better': '',
};
const form = currentForm('satisfaction');

describe('the forms', () => {
  it.each(allForms)('$kind version $version names every item once', (one) => {
    const keys = itemsOf(one).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(formOf(one.kind, one.version)).toBe(one);
  });

  it('keep satisfaction short and measure the effect by the baseline', () => {
    const ratings = itemsOf(form).filter(({ kind }) => kind === 'rating');
    expect(ratings.length).toBeGreaterThanOrEqual(4);
    expect(ratings.length).toBeLessThanOrEqual(6);
    const effect = itemsOf(currentForm('effect')).map(({ key }) => key);
    expect(effect).toEqual(expect.arrayContaining(['workload', 'cooperation', 'influence', 'safety']));
    expect(currentForm('effect').groups.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['context', 'mechanism', 'outcome']),
    );
  });

  // A version that has been used is never changed: a better one gets the next number, and a line here.
  it.each([
    ['satisfaction', 1, 'b046216b27036d19ce287cc35564795afb889a23ff31396e55a5f7e154919c10'],
    ['effect', 1, 'ee7dc1d31b6c9a5ed41a7d9810078cfc77dfbae52631cbba8bb90bfe2ce000a9'],
  ] as const)('stay as they were asked: %s version %s', (kind, version, hash) => {
    expect(sha256(canonicalJson(formOf(kind, version) as unknown as Canonical))).toBe(hash);
  });

  it('know no version that never was, and no other kind', () => {
    expect(() => formOf('effect', 99)).toThrow('no version 99');
    expect(() => currentForm('mood' as EvaluationKind)).toThrow('no form');
  });
});

describe('answers to a form', () => {
  it('are cleaned; empty text is left out', () => {
    expect(checkAnswers(form, good)).toEqual({
      answers: {
        'clear-agreement': 4,
        'kept-promise': 5,
        'both-involved': 3,
        usable: 4,
        overall: 5,
        'worked-well': 'At vi blev hørt',
      },
    });
  });

  it('leave out a text that was not sent', () => {
    const { 'worked-well': _said, 'do-better': _more, ...ratings } = good;
    expect(checkAnswers(form, ratings)).toStrictEqual({ answers: ratings });
  });

  it.each([
    ['overall', 6, 'rating'],
    ['overall', 2.5, 'rating'],
    ['overall', '4', 'rating'],
    ['overall', undefined, 'rating'],
    ['worked-well', 'x'.repeat(2001), 'text'],
    ['worked-well', 7, 'text'],
    ['name', 'Mette', 'unknown'],
  ])('with %s = %s are refused for it', (path, value, problem) => {
    expect(checkAnswers(form, { ...good, [path]: value })).toEqual({ problems: [{ path, problem }] });
  });

  it('never throw, whatever is sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (sent) => {
        for (const one of allForms) expect(checkAnswers(one, sent)).toHaveProperty('problems');
      }),
    );
  });

  it('to a choice are one of its options', () => {
    const effect = currentForm('effect');
    const sent: Record<string, unknown> = {};
    for (const item of itemsOf(effect)) {
      if (item.kind === 'rating') sent[item.key] = 3;
      if (item.kind === 'choice') sent[item.key] = item.options[0]?.value;
    }
    expect(checkAnswers(effect, sent)).toHaveProperty('answers');
    expect(checkAnswers(effect, { ...sent, measures: 'somehow' })).toEqual({
      problems: [{ path: 'measures', problem: 'choice' }],
    });
  });
});
