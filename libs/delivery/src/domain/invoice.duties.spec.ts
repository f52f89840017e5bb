import { answerReminders } from '@samraad/deadlines';
import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { invoiceDuties, type InvoiceDutyFacts, invoiceDutyKinds } from './invoice.duties';

const at = (instant: string) => new Date(instant);

const earned: InvoiceDutyFacts = {
  providerId: 'p-1',
  earned: true,
  standsAt: at('2026-12-04T22:59:59Z'),
  creditedAt: null,
  unpaid: [],
};
const unapproved = { approvedAt: null, approvedSide: null };
const owed = (facts: Partial<InvoiceDutyFacts>) => invoiceDuties({ ...earned, ...facts }, rules);

describe('the money strand', () => {
  it('owes a bill for what is attested, twenty working days from when it stood', () => {
    expect(owed({})).toEqual([
      {
        kind: 'send-invoice',
        key: 'send-invoice',
        holder: { of: 'provider', providerId: 'p-1' },
        since: earned.standsAt,
        // 7 to 11, 14 to 18, 21 to 23, 28 to 30 December, 4 to 7 January.
        by: at('2027-01-07T22:59:59Z'),
        subject: null,
      },
    ]);
  });

  it('owes it anew from the day a bill was taken back', () => {
    const creditedAt = at('2026-12-14T09:00:00Z');
    expect(owed({ creditedAt })[0]).toMatchObject({ since: creditedAt, by: at('2027-01-15T22:59:59Z') });
    expect(owed({ creditedAt: at('2026-11-01T09:00:00Z') })[0]?.since).toEqual(earned.standsAt);
  });

  it('owes none when nothing is earned, nothing stands or nobody delivers', () => {
    expect(owed({ earned: false })).toEqual([]);
    expect(owed({ standsAt: null })).toEqual([]);
    expect(owed({ providerId: null })).toEqual([]);
  });

  it('owes each bill its payment in thirty days, also beside another that is to be sent', () => {
    const unpaid = [
      { id: 'i-1', sentAt: at('2026-12-07T09:00:00Z'), ...unapproved },
      { id: 'i-2', sentAt: at('2026-12-31T23:00:00Z'), ...unapproved },
    ];
    const pay = { kind: 'pay-invoice', holder: { of: 'central' } };
    const both = [
      {
        ...pay,
        key: 'pay-invoice:i-1',
        since: unpaid[0]?.sentAt,
        by: at('2027-01-06T22:59:59Z'),
        subject: 'i-1',
      },
      {
        ...pay,
        key: 'pay-invoice:i-2',
        since: unpaid[1]?.sentAt,
        by: at('2027-01-31T22:59:59Z'),
        subject: 'i-2',
      },
    ];
    expect(owed({ unpaid, earned: false })).toEqual(both);
    expect(owed({ unpaid })).toEqual([expect.objectContaining({ kind: 'send-invoice' }), ...both]);
  });

  it('owes an approval first where the round says so, then the payment by the other side, both in the same days', () => {
    const first = { ...rules, approveFirst: true };
    const sentAt = at('2026-12-07T09:00:00Z');
    const duties = (more: object) => {
      const unpaid = [{ id: 'i-1', sentAt, ...unapproved, ...more }];
      return invoiceDuties({ ...earned, earned: false, unpaid }, first);
    };
    expect(duties({})).toEqual([
      {
        kind: 'approve-invoice',
        key: 'approve-invoice:i-1',
        holder: { of: 'central' },
        since: sentAt,
        by: at('2026-12-21T22:59:59Z'),
        subject: 'i-1',
      },
    ]);
    const approvedAt = at('2026-12-10T09:00:00Z');
    expect(duties({ approvedAt, approvedSide: 'unions' })).toEqual([
      {
        kind: 'pay-invoice',
        key: 'pay-invoice:i-1',
        holder: { of: 'central', side: 'employers' },
        since: approvedAt,
        by: at('2027-01-06T22:59:59Z'),
        subject: 'i-1',
      },
    ]);
    expect(duties({ approvedAt, approvedSide: 'employers' })[0]?.holder).toEqual({
      of: 'central',
      side: 'unions',
    });
    // An approval is never owed later than the payment.
    const slow = invoiceDuties(
      { ...earned, earned: false, unpaid: [{ id: 'i-1', sentAt, ...unapproved }] },
      { ...first, answerWorkingDays: 60 },
    );
    expect(slow[0]?.by).toEqual(at('2027-01-06T22:59:59Z'));
  });

  it('is reminded on the day and weekly after', () => {
    expect(invoiceDutyKinds).toEqual({
      'send-invoice': { rank: 20, concerns: ['central'], reminders: answerReminders },
      'approve-invoice': { rank: 20, concerns: ['provider'], reminders: answerReminders },
      'pay-invoice': { rank: 20, concerns: ['provider'], reminders: answerReminders },
    });
  });
});
