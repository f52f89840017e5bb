import { formatInstantYear } from '@samraad/platform';
import type { DatedRules } from './round';
import { ok18Rules } from '../seed/round-rules.seed';
import { askingsOf, lastAsking, nextAsking, type PlannedAsking } from './model-asking.rules';

const rulesOf = (modelChoiceReminderDays: number[]) => ({ ...ok18Rules, modelChoiceReminderDays });
const rules = (from: string | null, ...days: number[]): DatedRules => ({
  ...{ from, proposalId: null, rules: rulesOf(days) },
});
const usual = [rules(null, 21, 7, 1)];
const round = (requestsFrom: string, modelChoiceBy: string) => ({ requestsFrom, modelChoiceBy });
const said = ({ daysBefore, at }: PlannedAsking) => `${daysBefore ?? 'asked'} ${formatInstantYear(at)}`;
const planned = (...days: [string, string]) => askingsOf(round(...days), usual).map(said);

describe('asking a Hovedudvalg for its choice', () => {
  it('when the round opens, and three weeks, a week and a day before the last day', () => {
    expect(planned('2027-03-01', '2027-05-12')).toEqual([
      'asked mandag den 1. marts 2027 kl. 08.00',
      '21 onsdag den 21. april 2027 kl. 08.00',
      '7 onsdag den 5. maj 2027 kl. 08.00',
      '1 tirsdag den 11. maj 2027 kl. 08.00',
    ]);
  });

  it('on working days only: an opening waits for the next, a reminder goes out the one before', () => {
    // 1 April 2028 is a Saturday, 30 April a Sunday.
    expect(planned('2028-04-01', '2028-05-01')).toEqual([
      'asked mandag den 3. april 2028 kl. 08.00',
      '21 mandag den 10. april 2028 kl. 08.00',
      '7 mandag den 24. april 2028 kl. 08.00',
      '1 fredag den 28. april 2028 kl. 08.00',
    ]);
  });

  it('leaves out what comes before it is asked', () => {
    expect(planned('2027-03-01', '2027-03-10')).toEqual([
      'asked mandag den 1. marts 2027 kl. 08.00',
      '7 onsdag den 3. marts 2027 kl. 08.00',
      '1 tirsdag den 9. marts 2027 kl. 08.00',
    ]);
  });

  it('so many days before as the round’s rule says; two on one morning are one after the other, none is none', () => {
    const days = round('2027-03-01', '2027-05-12');
    expect(askingsOf(days, [rules(null, 14, 2)]).map(said)).toEqual([
      'asked mandag den 1. marts 2027 kl. 08.00',
      '14 onsdag den 28. april 2027 kl. 08.00',
      '2 mandag den 10. maj 2027 kl. 08.00',
    ]);
    const weekend = askingsOf(days, [rules(null, 2, 4)]).map(said);
    expect(weekend.slice(1)).toEqual([
      '4 fredag den 7. maj 2027 kl. 08.00',
      '2 mandag den 10. maj 2027 kl. 08.00',
    ]);
    expect(askingsOf(days, [rules(null)]).map(said)).toEqual(['asked mandag den 1. marts 2027 kl. 08.00']);
  });

  it('each by the rules of its own day, where they change on the way', () => {
    const dated = [rules(null, 21, 7, 1), rules('2027-05-01', 10, 3)];
    expect(askingsOf(round('2027-03-01', '2027-05-12'), dated).map(said)).toEqual([
      'asked mandag den 1. marts 2027 kl. 08.00',
      '21 onsdag den 21. april 2027 kl. 08.00',
      '3 fredag den 7. maj 2027 kl. 08.00',
    ]);
  });

  it('knows the last and the next at an instant', () => {
    const at = new Date('2027-04-22T10:00:00Z');
    const asked = round('2027-03-01', '2027-05-12');
    expect([lastAsking(asked, usual, at)?.daysBefore, nextAsking(asked, usual, at)?.daysBefore]).toEqual([
      21, 7,
    ]);
    const over = new Date('2027-05-13T10:00:00Z');
    expect([lastAsking(asked, usual, over)?.daysBefore, nextAsking(asked, usual, over)]).toEqual([1, null]);
    expect(lastAsking(asked, usual, new Date('2027-02-01T10:00:00Z'))).toBeNull();
  });
});
