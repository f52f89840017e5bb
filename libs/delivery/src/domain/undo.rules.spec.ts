import { someDutyRules } from '@samraad/deadlines/testing';
import { undoDuties } from './undo.duties';
import { undoGround, undoHash, undoObstacle, type UndoPart, undoStageObstacle } from './undo.rules';

const at = new Date('2026-12-01T09:00:00Z');
const attestation: UndoPart = {
  ...{ id: 'b', milestone: 1, state: 'stands', amount: 500n, attestedAmount: null },
  ...{ earlyEndNo: null, standsAt: at },
};
const key = (one: UndoPart | null, more: Partial<UndoPart> = {}, earned = 500n) =>
  undoObstacle({ attestation: one && { ...one, ...more }, earned, later: 0n })?.key ?? null;

describe('undoing an attestation', () => {
  it('is for one that stands, came of no agreement, and is not billed', () => {
    expect(key(attestation)).toBeNull();
    expect(key(attestation, {}, 501n)).toBeNull();
    expect(key(null)).toBe('delivery.undo-not-standing');
    for (const state of ['open', 'disputed', 'withdrawn'] as const)
      expect(key(attestation, { state })).toBe('delivery.undo-not-standing');
    expect(key(attestation, { earlyEndNo: 1 })).toBe('delivery.undo-ended-early');
    expect(key(attestation, { attestedAmount: 600n })).toBe('delivery.undo-settled');
    expect(key(attestation, {}, 499n)).toBe('delivery.undo-invoiced');
  });

  it('is judged in the order in which bills are for what stands', () => {
    const later = new Date(at.getTime() + 1);
    const second = { ...attestation, id: 'a', milestone: 2, amount: 700n, standsAt: later };
    const of = (milestone: number, earned: bigint, other: UndoPart = second) =>
      undoObstacle(undoGround([attestation, other], milestone, earned))?.key ?? null;
    // 500 billed: all of the first, nothing of the second.
    expect([of(1, 700n), of(2, 700n)]).toEqual(['delivery.undo-invoiced', null]);
    // One øre, and none.
    expect([of(1, 1199n), of(2, 1199n)]).toEqual(['delivery.undo-invoiced', null]);
    expect([of(1, 1200n), of(2, 1200n)]).toEqual([null, null]);
    expect(of(2, 699n)).toBe('delivery.undo-invoiced');
    // At the same instant the lesser id is before.
    expect(of(1, 700n, { ...second, standsAt: at })).toBeNull();
    expect(of(1, 700n, { ...second, standsAt: at, id: 'c' })).toBe('delivery.undo-invoiced');
    // What does not stand yet can't be billed.
    expect(of(1, 500n, { ...second, state: 'open', standsAt: null })).toBeNull();
    expect(undoGround([attestation], 2, 1n)).toEqual({ attestation: null, earned: 1n, later: 0n });
  });

  it('of a milestone is only while the course runs', () => {
    expect([undoStageObstacle(1, 'under_way'), undoStageObstacle(0, 'satisfaction')]).toEqual([null, null]);
    expect(undoStageObstacle(1, 'satisfaction')?.key).toBe('delivery.undo-part-of-whole');
  });

  it('is agreed to by a hash of which, in which words', () => {
    const of = { attestationId: 'a', no: 1, reason: 'Fejl.' };
    const others = [{ attestationId: 'b' }, { no: 2 }, { reason: 'Fejl' }].map((one) => ({ ...of, ...one }));
    expect(new Set([of, ...others].map(undoHash)).size).toBe(4);
  });

  it('is answered by those who have not agreed', () => {
    const since = new Date('2026-12-01T09:00:00Z');
    const owing = { coordinatingUnitId: 'u', providerId: 'p' };
    const undo = { no: 1, milestone: 2, proposedAt: since, agreed: ['management' as const] };
    expect(undoDuties({ ...owing, undo }, someDutyRules)).toMatchObject([
      { kind: 'answer-undo', holder: { of: 'side', side: 'employees', unitId: 'u' }, subject: '2', since },
      { kind: 'answer-undo', holder: { of: 'provider', providerId: 'p' } },
    ]);
    expect(undoDuties({ ...owing, undo: null }, someDutyRules)).toEqual([]);
  });
});
