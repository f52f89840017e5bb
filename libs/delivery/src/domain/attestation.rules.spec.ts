import {
  decideAttest,
  decideResolution,
  disputeObstacle,
  objectionDue,
  objectionOverAt,
  standsAtOnce,
} from './attestation.rules';

const due = new Date('2026-11-27T22:59:59Z');
const living = (state: 'open' | 'disputed' | 'stands') =>
  ({ state, side: 'management', objectionDueAt: due, secondPersonId: null, earlyEndNo: null }) as const;
const both = { ...living('open'), secondPersonId: 'somebody' };
const here = 'coordinating';
const attester = { unitId: here, side: 'management' } as const;
const other = { unitId: here, side: 'employees' } as const;
const joined = { unitId: 'joined', side: 'management' } as const;
const key = (found: unknown) => (found as { key?: string } | null)?.key ?? found;
const now = new Date('2026-11-24T09:00:00Z');

describe('the objection time', () => {
  it('is working days, to the end of the last one in Copenhagen', () => {
    expect(objectionDue(new Date('2026-11-20T09:00:00Z'), 5, []).toISOString()).toBe(
      '2026-11-27T22:59:59.000Z',
    );
    expect(objectionDue(new Date('2026-11-20T09:00:00Z'), 5, ['2026-11-26']).toISOString()).toBe(
      '2026-11-30T22:59:59.000Z',
    );
    expect(objectionOverAt(due).toISOString()).toBe('2026-11-27T23:00:00.000Z');
  });
});

describe('what a course ended early with', () => {
  const early = { ...both, earlyEndNo: 1 };
  const facts = { coordinatingUnitId: here, open: [], now };

  it('is not taken back by one of those who agreed, disputed or not', () => {
    for (const state of ['open', 'disputed'] as const) {
      for (const who of [attester, other])
        expect(key(decideResolution({ ...early, state }, who, 'withdrawn', facts))).toBe(
          'delivery.early-end-stays-agreed',
        );
    }
    expect(decideResolution(both, attester, 'withdrawn', facts)).toBe('withdrawn');
  });

  it('a joined workplace may object to', () => {
    expect(disputeObstacle(early, joined, facts)).toBeNull();
  });
});

describe('attesting', () => {
  const of = { coordinatingUnitId: here, attestedBy: 'either' } as const;
  it.each(['management', 'employees'] as const)(
    'is for %s first where the round says so; the other may join in',
    (side) => {
      const named = { coordinatingUnitId: here, attestedBy: side };
      const [theirs, others] = attester.side === side ? [attester, other] : [other, attester];
      expect(decideAttest(null, theirs, named)).toBe('first');
      expect(key(decideAttest(null, others, named))).toBe('delivery.other-side-attests');
      expect(decideAttest(living('open'), other, named)).toBe('second');
    },
  );

  it('is for the coordinating workplace, first by one side, then by the other', () => {
    expect(decideAttest(null, attester, of)).toBe('first');
    expect(decideAttest(living('open'), other, of)).toBe('second');
    expect(key(decideAttest(null, joined, of))).toBe('delivery.coordinating-attests');
    expect(key(decideAttest(living('open'), attester, of))).toBe('delivery.already-attested');
    expect(key(decideAttest(living('stands'), other, of))).toBe('delivery.already-attested');
    expect(key(decideAttest(living('disputed'), other, of))).toBe('delivery.disputed');
    expect(key(decideAttest(both, other, of))).toBe('delivery.already-attested');
  });

  it('by both sides ends their own objection time, never that of joined workplaces', () => {
    expect(standsAtOnce([here])).toBe(true);
    expect(standsAtOnce([here, 'joined'])).toBe(false);
    const facts = { coordinatingUnitId: here, open: [], now };
    expect(key(disputeObstacle(both, other, facts))).toBe('delivery.own-attestation');
    expect(disputeObstacle(both, joined, facts)).toBeNull();
  });
});

describe('objecting', () => {
  const facts = { coordinatingUnitId: here, open: [], now };

  it('is for the other side and every joined workplace', () => {
    expect(disputeObstacle(living('open'), other, facts)).toBeNull();
    expect(disputeObstacle(living('open'), joined, facts)).toBeNull();
    expect(key(disputeObstacle(living('open'), attester, facts))).toBe('delivery.own-attestation');
  });

  it('is within the time, once each, and only while it does not stand', () => {
    const last = { ...facts, now: new Date('2026-11-27T22:59:59.999Z') };
    expect(disputeObstacle(living('open'), other, last)).toBeNull();
    const over = { ...facts, now: new Date('2026-11-27T23:00:00Z') };
    expect(key(disputeObstacle(living('open'), other, over))).toBe('delivery.objection-over');
    expect(key(disputeObstacle(living('stands'), other, facts))).toBe('delivery.nothing-to-dispute');
    expect(key(disputeObstacle(null, other, facts))).toBe('delivery.nothing-to-dispute');
    const open = [other];
    expect(key(disputeObstacle(living('disputed'), other, { ...facts, open }))).toBe(
      'delivery.already-disputed',
    );
    expect(disputeObstacle(living('disputed'), joined, { ...facts, open })).toBeNull();
  });
});

describe('resolving', () => {
  const facts = { coordinatingUnitId: here, open: [other], now };
  const later = new Date('2026-12-10T09:00:00Z');

  it('lets who objected lift it: the rest of the time runs on, or it stands', () => {
    expect(decideResolution(living('disputed'), other, 'stands', facts)).toBe('open');
    expect(decideResolution(living('disputed'), other, 'stands', { ...facts, now: later })).toBe('stands');
    const over = { ...facts, now: objectionOverAt(due) };
    expect(decideResolution(living('disputed'), other, 'stands', over)).toBe('stands');
    const two = { ...facts, open: [other, joined] };
    expect(decideResolution(living('disputed'), joined, 'stands', two)).toBe('disputed');
    expect(key(decideResolution(living('disputed'), attester, 'stands', facts))).toBe(
      'delivery.only-objector-lifts',
    );
  });

  it('lets the side that attested take it back', () => {
    expect(decideResolution(living('disputed'), attester, 'withdrawn', facts)).toBe('withdrawn');
    expect(key(decideResolution(living('disputed'), other, 'withdrawn', facts))).toBe(
      'delivery.only-attester-withdraws',
    );
    expect(key(decideResolution(living('stands'), attester, 'withdrawn', facts))).toBe(
      'delivery.attestation-stands',
    );
    expect(key(decideResolution(null, attester, 'withdrawn', facts))).toBe('delivery.not-disputed');
  });

  it('lets each side take its own back before anybody objects, while the time runs', () => {
    const quiet = { ...facts, open: [] };
    expect(decideResolution(living('open'), attester, 'withdrawn', quiet)).toBe('withdrawn');
    expect(key(decideResolution(living('open'), other, 'withdrawn', quiet))).toBe(
      'delivery.only-attester-withdraws',
    );
    expect(key(decideResolution(living('open'), joined, 'withdrawn', quiet))).toBe(
      'delivery.only-attester-withdraws',
    );
    expect(decideResolution(both, attester, 'withdrawn', quiet)).toBe('withdrawn');
    expect(decideResolution(both, other, 'withdrawn', quiet)).toBe('open');
    expect(key(decideResolution({ ...both, state: 'disputed' }, other, 'withdrawn', facts))).toBe(
      'delivery.only-attester-withdraws',
    );
    const over = { ...quiet, now: objectionOverAt(due) };
    expect(key(decideResolution(living('open'), attester, 'withdrawn', over))).toBe(
      'delivery.attestation-stands',
    );
  });
});
