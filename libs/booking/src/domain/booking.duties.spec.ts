import { answerReminders } from '@samraad/deadlines';
import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { bookingDuties, bookingDutyKinds, type OpenPoll } from './booking.duties';

const at = (instant: string) => new Date(instant);
const jonas = { personId: 'jonas', side: 'employees', unitId: 'u' } as const;
const mette = { personId: 'mette', side: 'management', unitId: 'u' } as const;
const poll: OpenPoll = {
  id: 'p',
  proposedAt: at('2026-11-20T09:00:00Z'),
  firstAt: at('2026-11-25T08:00:00Z'),
  lastAt: at('2026-11-27T08:00:00Z'),
  answeredAt: null,
  waitsFor: [mette, jonas],
};
const owed = (more: Partial<OpenPoll>, providerId: string | null = 'joblife') =>
  bookingDuties({ providerId, polls: [{ ...poll, ...more }] }, rules);

describe('proposed times', () => {
  it('are owed an answer by each who is needed, the day before the first of them at the latest', () => {
    expect(owed({})).toEqual([
      {
        kind: 'answer-times',
        key: 'answer-times:p:mette',
        holder: { of: 'person', ...mette },
        since: poll.proposedAt,
        by: at('2026-11-24T22:59:59Z'),
        subject: 'p',
      },
      expect.objectContaining({ key: 'answer-times:p:jonas', holder: { of: 'person', ...jonas } }),
    ]);
  });

  it('leave the day they are proposed to answer in, also for tomorrow morning and for today', () => {
    const endOfThe20th = at('2026-11-20T22:59:59Z');
    expect(owed({ firstAt: at('2026-11-21T07:00:00Z') })[0]?.by).toEqual(endOfThe20th);
    expect(owed({ firstAt: at('2026-11-20T11:00:00Z') })[0]?.by).toEqual(endOfThe20th);
  });

  it('far ahead are answered within the time of any answer', () => {
    expect(owed({ firstAt: at('2027-02-01T08:00:00Z') })[0]?.by).toEqual(at('2026-12-04T22:59:59Z'));
  });

  it('are the provider’s to settle once all who are needed have answered, while one is left', () => {
    const answeredAt = at('2026-11-23T10:00:00Z');
    const settle = { kind: 'settle-times', key: 'settle-times:p', subject: 'p' } as const;
    const provider = { of: 'provider', providerId: 'joblife' };
    expect(owed({ waitsFor: [], answeredAt })).toEqual([
      { ...settle, holder: provider, since: answeredAt, by: poll.lastAt },
    ]);
    const later = { lastAt: at('2027-02-01T08:00:00Z') };
    expect(owed({ waitsFor: [], answeredAt, ...later })[0]?.by).toEqual(at('2026-12-07T22:59:59Z'));
  });

  it('are owed nothing where the provider has left', () => {
    expect(owed({}, null)).toEqual([]);
  });

  it('are reminded of beside the case’s own matter, and told to the other party when late', () => {
    expect(bookingDutyKinds).toEqual({
      'answer-times': { rank: 30, concerns: ['provider'], reminders: answerReminders },
      'settle-times': { rank: 30, concerns: ['parties'], reminders: answerReminders },
    });
  });
});
