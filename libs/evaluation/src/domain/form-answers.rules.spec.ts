import fc from 'fast-check';
import { checkAnswers } from './form-answers.rules';
import { allForms, currentForm, formOf } from './forms/forms';
import { itemsOf } from './forms/form';

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

  it('know no version that never was', () => {
    expect(() => formOf('effect', 99)).toThrow('no version 99');
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
