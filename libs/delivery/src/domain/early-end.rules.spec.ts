import fc from 'fast-check';
import {
  attestsFirst,
  cancelledByEnd,
  earlyEndHash,
  earlyEndObstacle,
  groundObstacle,
  refuseObstacle,
  takeBackObstacle,
} from './early-end.rules';
import { earlyEndDuties } from './early-end.duties';
import { someDutyRules } from '@samraad/deadlines/testing';

const ground = { most: 3_000_000n, held: true, attestations: ['stands' as const] };

describe('what a course can end early with', () => {
  it('is any amount from nothing to what is left', () => {
    expect(earlyEndObstacle(0n, ground)).toBeNull();
    expect(earlyEndObstacle(3_000_000n, ground)).toBeNull();
    expect(earlyEndObstacle(3_000_001n, ground)).toMatchObject({ key: 'delivery.early-end-over' });
    expect(earlyEndObstacle(-1n, ground)).toMatchObject({ key: 'delivery.settlement-below-zero' });
  });

  it('is nothing when nothing was held', () => {
    expect(earlyEndObstacle(0n, { ...ground, held: false })).toBeNull();
    expect(earlyEndObstacle(1n, { ...ground, held: false })).toMatchObject({
      key: 'delivery.early-end-nothing-held',
    });
  });

  it('waits for a dispute, and for the days in which somebody may object', () => {
    expect(groundObstacle({ attestations: [] })).toBeNull();
    expect(groundObstacle({ attestations: ['stands', 'open'] })).toMatchObject({
      key: 'delivery.early-end-objection-time',
      status: 409,
    });
    expect(earlyEndObstacle(0n, { ...ground, attestations: ['open', 'disputed'] })).toMatchObject({
      key: 'delivery.early-end-disputed',
      status: 409,
    });
  });

  it('earned and released add up to what was left, whatever is agreed', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: ground.most }), (amount) => {
        expect(earlyEndObstacle(amount, ground)).toBeNull();
        expect(amount + (ground.most - amount)).toBe(ground.most);
      }),
    );
  });
});

describe('a proposal to end early', () => {
  const of = { caseId: 'a', no: 1, reason: 'Løst.', amount: 5n, keepsTalk: true };

  it('has another hash when a word, the amount, the talk, the number or the case is another', () => {
    const others = [{ reason: 'Løst' }, { amount: 6n }, { keepsTalk: false }, { no: 2 }, { caseId: 'b' }];
    const hashes = [of, ...others.map((one) => ({ ...of, ...one }))].map(earlyEndHash);
    expect(new Set(hashes).size).toBe(6);
  });

  it('is taken back by the side that made it, and refused by another', () => {
    expect(takeBackObstacle('provider', 'provider')).toBeNull();
    expect(takeBackObstacle('provider', 'employees')).toMatchObject({ status: 403 });
    expect(refuseObstacle('provider', 'management')).toBeNull();
    expect(refuseObstacle('provider', 'provider')).toMatchObject({ key: 'delivery.early-end-take-back' });
  });

  it('takes all that is planned with it, but for a talk that is kept after something was held', () => {
    const held = { kind: 'seminar', state: 'held' as const };
    const planned = { kind: 'meeting', state: 'planned' as const };
    const talk = { kind: 'follow-up-talk', state: 'planned' as const };
    expect(cancelledByEnd([held, planned, talk], { keepsTalk: true })).toEqual([planned]);
    expect(cancelledByEnd([held, planned, talk], { keepsTalk: false })).toEqual([planned, talk]);
    expect(cancelledByEnd([planned, talk], { keepsTalk: true })).toEqual([planned, talk]);
  });

  it('becomes the attestation of the side the round names, else of who agreed first', () => {
    const agreed = [{ side: 'provider' }, { side: 'employees' }, { side: 'management' }] as const;
    expect(attestsFirst('either', agreed)).toEqual(['employees', 'management']);
    expect(attestsFirst('either', agreed.toReversed())).toEqual(['management', 'employees']);
    expect(attestsFirst('management', agreed)).toEqual(['management', 'employees']);
    expect(attestsFirst('employees', agreed.toReversed())).toEqual(['employees', 'management']);
  });

  it('is answered by those who have not agreed', () => {
    const since = new Date('2026-12-01T09:00:00Z');
    const owing = { coordinatingUnitId: 'u', providerId: 'p' };
    const duties = earlyEndDuties(
      { ...owing, earlyEnd: { no: 2, proposedAt: since, agreed: ['provider', 'employees'] } },
      someDutyRules,
    );
    expect(duties).toMatchObject([
      { kind: 'answer-early-end', holder: { of: 'side', side: 'management', unitId: 'u' }, since },
    ]);
    expect(earlyEndDuties({ ...owing, earlyEnd: null }, someDutyRules)).toEqual([]);
  });
});
