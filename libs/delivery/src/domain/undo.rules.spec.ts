import { someDutyRules } from '@samraad/deadlines/testing';
import { undoDuties } from './undo.duties';
import { undoHash, undoObstacle } from './undo.rules';

const attestation = { state: 'stands', amount: 500n, attestedAmount: null, earlyEndNo: null } as const;
const key = (one: typeof attestation | null, more: object = {}, earned = 500n) =>
  undoObstacle({ attestation: one && { ...one, ...more }, earned })?.key ?? null;

describe('undoing an attestation', () => {
  it('is for one that stands, came of no agreement, and is not billed', () => {
    expect(key(attestation)).toBeNull();
    expect(key(attestation, {}, 501n)).toBeNull();
    expect(key(null)).toBe('delivery.undo-not-standing');
    for (const state of ['open', 'disputed', 'withdrawn'])
      expect(key(attestation, { state })).toBe('delivery.undo-not-standing');
    expect(key(attestation, { earlyEndNo: 1 })).toBe('delivery.undo-ended-early');
    expect(key(attestation, { attestedAmount: 600n })).toBe('delivery.undo-settled');
    expect(key(attestation, {}, 499n)).toBe('delivery.undo-invoiced');
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
