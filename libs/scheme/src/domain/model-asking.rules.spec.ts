import { formatInstantYear } from '@samraad/platform';
import { ok18Rules } from '../seed/round-rules.seed';
import { askingsOf, lastAsking, nextAsking } from './model-asking.rules';

const round = (requestsFrom: string, modelChoiceBy: string) => ({
  requestsFrom,
  modelChoiceBy,
  rules: ok18Rules,
});
const planned = (...days: [string, string]) =>
  askingsOf(round(...days)).map(({ asking, at }) => `${asking} ${formatInstantYear(at)}`);

describe('asking a Hovedudvalg for its choice', () => {
  it('when the round opens, and three weeks, a week and a day before the last day', () => {
    expect(planned('2027-03-01', '2027-05-12')).toEqual([
      'asked mandag den 1. marts 2027 kl. 08.00',
      'three-weeks onsdag den 21. april 2027 kl. 08.00',
      'one-week onsdag den 5. maj 2027 kl. 08.00',
      'one-day tirsdag den 11. maj 2027 kl. 08.00',
    ]);
  });

  it('on working days only: an opening waits for the next, a reminder goes out the one before', () => {
    // 1 April 2028 is a Saturday, 30 April a Sunday.
    expect(planned('2028-04-01', '2028-05-01')).toEqual([
      'asked mandag den 3. april 2028 kl. 08.00',
      'three-weeks mandag den 10. april 2028 kl. 08.00',
      'one-week mandag den 24. april 2028 kl. 08.00',
      'one-day fredag den 28. april 2028 kl. 08.00',
    ]);
  });

  it('leaves out what comes before it is asked', () => {
    expect(planned('2027-03-01', '2027-03-10')).toEqual([
      'asked mandag den 1. marts 2027 kl. 08.00',
      'one-week onsdag den 3. marts 2027 kl. 08.00',
      'one-day tirsdag den 9. marts 2027 kl. 08.00',
    ]);
  });

  it('knows the last and the next at an instant', () => {
    const at = new Date('2027-04-22T10:00:00Z');
    const asked = round('2027-03-01', '2027-05-12');
    expect([lastAsking(asked, at)?.asking, nextAsking(asked, at)?.asking]).toEqual([
      'three-weeks',
      'one-week',
    ]);
    const over = new Date('2027-05-13T10:00:00Z');
    expect([lastAsking(asked, over)?.asking, nextAsking(asked, over)]).toEqual(['one-day', null]);
    expect(lastAsking(asked, new Date('2027-02-01T10:00:00Z'))).toBeNull();
  });
});
