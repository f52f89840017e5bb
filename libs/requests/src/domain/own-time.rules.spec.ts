import { ownTimeOf } from './own-time.rules';

const stageSince = new Date('2027-01-10T09:00:00Z');
const lastSignedAt = new Date('2027-01-12T09:00:00Z');

describe('the time a case is judged by', () => {
  it('is none of its own while it is a draft, whoever has signed an earlier text', () => {
    expect(ownTimeOf({ stage: 'draft', stageSince, lastSignedAt })).toBeNull();
  });

  it('is when signatures were asked for while they are being given', () => {
    expect(ownTimeOf({ stage: 'awaiting_signatures', stageSince, lastSignedAt })).toEqual(stageSince);
  });

  it.each(['awaiting_endorsement', 'in_dialogue', 'closed'] as const)(
    'is the last signature once all have signed (%s)',
    (stage) => {
      expect(ownTimeOf({ stage, stageSince: new Date('2027-05-01'), lastSignedAt })).toEqual(lastSignedAt);
    },
  );
});
