import { formatMoney } from '@samraad/platform';
import { attendanceObstacle, cancelObstacle, moveObstacle, reportObstacle } from './activity.rules';
import { morningAfter } from './morning-after';
import { finishDay } from './course';
import { invoiceObstacle, moneyEnded } from './invoice.rules';
import { deliveredObstacle, finalAmountOf } from './report-delivered.rules';

const days = { signedOn: '2026-11-10', today: '2026-11-20', lastDeliveryDay: '2026-12-31' };
const planned = { kind: 'seminar', state: 'planned' } as const;
const talk = { kind: 'follow-up-talk', state: 'planned' } as const;
const key = (found: unknown) => (found as { key?: string } | null)?.key ?? null;

describe('attendance', () => {
  it.each([
    [0, 1, null],
    [2, 18, null],
    [0, 0, 'delivery.held-with-nobody'],
    [-1, 2, 'delivery.attendance-unreadable'],
    [1.5, 2, 'delivery.attendance-unreadable'],
    [1, 10_000, 'delivery.attendance-unreadable'],
  ])('of %d and %d: %s', (attendedManagement, attendedEmployees, expected) => {
    expect(key(attendanceObstacle({ attendedManagement, attendedEmployees }))).toBe(expected);
  });
});

describe('an activity', () => {
  it.each([
    ['2026-11-09', 'delivery.held-before-contract'],
    ['2026-11-10', null],
    ['2026-11-20', null],
    ['2026-11-21', 'delivery.held-ahead'],
  ])('held on %s → %s', (heldOn, expected) => {
    expect(key(reportObstacle(planned, 'contracted', heldOn, days))).toBe(expected);
  });

  it('is held no later than the round allows', () => {
    const late = { ...days, today: '2027-02-01' };
    expect(key(reportObstacle(planned, 'under_way', '2027-01-01', late))).toBe('delivery.after-last-day');
    expect(key(moveObstacle(planned, 'under_way', '2027-01-01', days))).toBe('delivery.after-last-day');
    expect(key(moveObstacle(planned, 'under_way', '2026-11-19', days))).toBe('delivery.planned-behind');
    expect(reportObstacle(planned, 'under_way', '2026-12-31', late)).toBeNull();
    for (const day of ['2026-11-20', '2026-12-01', '2026-12-31']) {
      expect(moveObstacle(planned, 'contracted', day, days)).toBeNull();
    }
  });

  it('is settled once', () => {
    const held = { kind: 'seminar', state: 'held' } as const;
    expect(key(reportObstacle(held, 'under_way', '2026-11-20', days))).toBe('delivery.activity-settled');
    expect(key(moveObstacle(held, 'under_way', '2026-12-01', days))).toBe('delivery.activity-settled');
    expect(key(cancelObstacle(held, 'under_way', 'Sygdom'))).toBe('delivery.activity-settled');
    expect(cancelObstacle(planned, 'contracted', 'Sygdom')).toBeNull();
    expect(key(cancelObstacle(planned, 'contracted', ' '))).toBe('delivery.cancel-reason-missing');
  });

  it('belongs before the delivery, the follow-up talk after the start; it may be cancelled with a reason', () => {
    expect(key(reportObstacle(planned, 'delivered', '2026-11-20', days))).toBe('delivery.not-running');
    expect(key(reportObstacle(talk, 'contracted', '2026-11-20', days))).toBe('delivery.follow-up-first');
    for (const stage of ['under_way', 'delivered', 'attested', 'satisfaction', 'effect'] as const) {
      expect(reportObstacle(talk, stage, '2026-11-20', days)).toBeNull();
    }
    expect(key(reportObstacle(talk, 'closed', '2026-11-20', days))).toBe('delivery.not-running');
    expect(cancelObstacle(talk, 'effect', 'Vi har talt sammen på mødet.')).toBeNull();
    expect(key(cancelObstacle(talk, 'effect', ''))).toBe('delivery.cancel-reason-missing');
    expect(key(cancelObstacle(talk, 'closed', 'Sygdom'))).toBe('delivery.not-running');
    expect(moveObstacle(talk, 'contracted', '2026-12-01', days)).toBeNull();
  });
});

describe('the finish', () => {
  it('is the last day held, the follow-up talk not counted', () => {
    expect(finishDay([])).toBeNull();
    const held = (kind: string, heldOn: string | null) => ({ kind, heldOn });
    expect(
      finishDay([
        held('seminar', '2026-11-12'),
        held('meeting', '2026-11-11'),
        held('analysis', '2026-11-10'),
        held('follow-up-talk', '2026-12-24'),
      ]),
    ).toBe('2026-11-12');
    expect(finishDay([held('follow-up-talk', '2026-12-24'), held('meeting', null)])).toBeNull();
  });
});

describe('reporting delivered', () => {
  it('takes the price, or less, never more or nothing', () => {
    expect(finalAmountOf(100n, null)).toBe(100n);
    expect(finalAmountOf(100n, 60n)).toBe(60n);
    expect(finalAmountOf(100n, 101n)).toMatchObject({
      key: 'delivery.amount-over-price',
      params: { price: formatMoney(100n) },
    });
    expect(key(finalAmountOf(100n, 0n))).toBe('delivery.amount-missing');
  });

  it('wants every activity settled and one held, but not the follow-up talk', () => {
    const held = { kind: 'seminar', state: 'held' } as const;
    const cancelled = { kind: 'meeting', state: 'cancelled' } as const;
    expect(deliveredObstacle([held, cancelled, talk])).toBeNull();
    expect(deliveredObstacle([held, planned])).toMatchObject({
      key: 'delivery.activities-open',
      params: { count: 1 },
    });
    expect(key(deliveredObstacle([cancelled, { ...talk, state: 'held' }]))).toBe('delivery.nothing-held');
  });

  it('opens the satisfaction form in the morning, counted in working days, over Christmas too', () => {
    const morning = morningAfter(new Date('2026-12-18T15:00:00Z'), 10, []).toISOString();
    expect(morning).toBe('2027-01-07T07:00:00.000Z');
    expect(morningAfter(new Date('2026-11-20T22:00:00Z'), 1, ['2026-11-23']).toISOString()).toBe(
      '2026-11-24T07:00:00.000Z',
    );
  });
});

describe('an invoice', () => {
  const money = { earned: 50n, invoiced: 30n, paid: 20n };

  it('is for what is earned and not yet invoiced', () => {
    expect(invoiceObstacle(money, 50n)).toBeNull();
    expect(invoiceObstacle(money, 51n)).toMatchObject({
      key: 'delivery.over-earned',
      params: { left: formatMoney(50n) },
    });
    expect(invoiceObstacle({ earned: 50n, invoiced: 50n, paid: 0n }, 50n)).toBeNull();
    expect(key(invoiceObstacle({ earned: 0n, invoiced: 50n, paid: 50n }, 1n))).toBe('delivery.all-invoiced');
    expect(key(invoiceObstacle(money, 0n))).toBe('delivery.amount-missing');
    expect(key(invoiceObstacle({ ...money, earned: 0n }, 1n))).toBe('delivery.all-invoiced');
    expect(key(invoiceObstacle({ earned: 0n, invoiced: 0n, paid: 0n }, 1n))).toBe('delivery.not-earned');
    expect(key(invoiceObstacle(null, 1n))).toBe('delivery.not-earned');
  });

  it('ends the money strand when nothing is left to earn, invoice or pay', () => {
    const done = { held: 0n, bound: 0n, earned: 0n, invoiced: 0n, paid: 100n };
    expect(moneyEnded(done)).toBe(true);
    for (const open of ['held', 'bound', 'earned', 'invoiced'] as const) {
      expect(moneyEnded({ ...done, [open]: 1n })).toBe(false);
    }
    expect(moneyEnded({ ...done, held: 1n, bound: 1n })).toBe(false);
    expect(moneyEnded({ ...done, bound: 1n, earned: 1n })).toBe(false);
    expect(moneyEnded({ ...done, earned: 1n, invoiced: 1n })).toBe(false);
    // A dispute was settled for nothing.
    expect(moneyEnded({ ...done, paid: 0n })).toBe(true);
    expect(moneyEnded(null)).toBe(false);
  });
});
