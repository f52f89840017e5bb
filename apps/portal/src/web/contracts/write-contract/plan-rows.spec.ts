import fc from 'fast-check';
import { parseForm } from '../../shell';
import { rowNumbers, withRowAdded, withRowRemoved, withTemplate } from './plan-rows';
import { draftOf, maxRows, typedOf, writeContractForm } from './write-contract.form';

const draft = {
  expectations: 'En fælles måde.',
  scope: 'Et seminar.',
  price: '4850050',
  followUp: 'TRIO følger op.',
  activities: [
    { title: 'Formøde', kind: 'meeting', plannedOn: null, description: '' },
    { title: 'Seminar', kind: 'seminar', plannedOn: '2027-01-05', description: 'For alle.' },
  ],
} as const;
const typed = typedOf({ ...draft, activities: [...draft.activities] }, 3);

describe('the plan’s rows', () => {
  it('come back from the form as they were put into it', () => {
    const form = parseForm(writeContractForm, typed);
    expect(form.ok && draftOf(form.data)).toEqual(draft);
  });

  it('come and go without losing what was typed', () => {
    const more = withRowAdded(typed);
    expect(rowNumbers(more)).toEqual([0, 1, 2]);
    expect(more).toMatchObject(typed);
    const fewer = withRowRemoved(more, 0);
    expect(rowNumbers(fewer)).toEqual([1, 2]);
    expect(fewer).toMatchObject({ 'plan-1-title': 'Seminar', scope: 'Et seminar.', price: '48.500,50' });
    expect(rowNumbers(withRowAdded(fewer))).toEqual([1, 2, 3]);
  });

  it('never outgrow the plan, and a removed one is gone', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, (given) => {
        const some = Object.fromEntries(given.map((number) => [`plan-${number}-title`, 'x']));
        const added = rowNumbers(withRowAdded(some));
        expect(added.length).toBe(given.length >= maxRows ? given.length : given.length + 1);
        for (const number of given) expect(rowNumbers(withRowRemoved(some, number))).not.toContain(number);
      }),
    );
  });

  it('are replaced by a way of working, days still to be set', () => {
    const step = { key: 's', label: 'S', description: 'Ord.', durationText: '1 time' };
    const template = {
      id: 't',
      key: 't',
      name: 'Kort oplæg',
      steps: [{ ...step, title: 'Oplæg', kind: 'talk' as const }],
    };
    const after = withTemplate(typed, template);
    expect(rowNumbers(after)).toEqual([0]);
    expect(after).toMatchObject({ 'plan-0-title': 'Oplæg', 'plan-0-on-day': '', scope: 'Et seminar.' });
  });
});
