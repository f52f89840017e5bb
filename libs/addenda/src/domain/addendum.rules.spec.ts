import { isRefusal } from '@samraad/platform';
import { type AddendumFacts, completeAddendum } from './addendum.rules';

const period = { startsOn: '2027-01-04', endsOn: '2027-06-30' };
const holds: AddendumFacts['holds'] = {
  expectations: 'En fælles måde.',
  scope: 'Et seminar.',
  price: '4500000',
  period,
  activities: [
    { title: 'Seminar', kind: 'seminar', plannedOn: '2027-02-01', description: '' },
    { title: 'Samtale', kind: 'follow-up-talk', plannedOn: '2027-06-30', description: '' },
  ],
  followUp: 'TRIO følger op.',
};
const rows = (talk: string) =>
  holds.activities.map((one, at) => ({ ...one, plannedOn: at === 1 ? talk : one.plannedOn, seq: null }));
const why = (draft: Partial<AddendumFacts['draft']>, lastDeliveryDay = '2027-12-31') => {
  const facts = {
    ...{ holds, plan: [], attested: [], earned: 0n, today: '2027-01-10', lastDeliveryDay },
    draft: { ...holds, reason: 'Vi er blevet færre.', activities: rows('2027-06-30'), ...draft },
  };
  const answer = completeAddendum(facts);
  return isRefusal(answer) ? answer.key : null;
};

describe('an addendum to a contract with a period', () => {
  it('keeps what is still to come within it', () => {
    expect(why({ scope: 'To seminarer.' })).toBeNull();
    expect(why({ activities: rows('2027-07-01') })).toBe('contracts.activity-outside-period');
    expect(why({ period: { ...period, startsOn: '2027-02-02' } })).toBe('contracts.activity-outside-period');
  });

  it('may make it longer, to the round’s last delivery day, or leave it out', () => {
    const longer = { ...period, endsOn: '2027-07-01' };
    expect(why({ activities: rows('2027-07-01'), period: longer })).toBeNull();
    expect(why({ activities: rows('2027-07-01'), period: longer }, '2027-07-01')).toBeNull();
    expect(why({ period: longer }, '2027-06-30')).toBe('contracts.period-too-late');
    expect(why({ activities: rows('2027-07-01'), period: undefined })).toBeNull();
  });
});
