import fc from 'fast-check';
import { isRefusal } from '@samraad/platform';
import { allRoles } from './role';
import { checkRoleTime, neverBeside, overlap, roleStateAt } from './role-time.rules';

const instant = fc.integer({ min: 0, max: 40 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)));
const time = fc
  .tuple(instant, fc.option(instant))
  .map(([from, to]) => ({ from, to }))
  .filter((one) => !isRefusal(checkRoleTime(one)));

describe('the time of a role', () => {
  it('may end as it begins, not before', () => {
    const from = new Date('2026-01-02T00:00:00Z');
    expect(checkRoleTime({ from, to: from })).toEqual({ from, to: from });
    expect(checkRoleTime({ from, to: new Date('2026-01-01T00:00:00Z') })).toMatchObject({
      key: 'identity.role-ends-before-start',
    });
  });

  it('is held at an instant, or is to come, or was held: its first instant counts, its last does not', () => {
    fc.assert(
      fc.property(time, instant, (one, now) => {
        const held = one.from <= now && (one.to === null || now < one.to);
        expect(roleStateAt(one, now) === 'held').toBe(held);
        expect(roleStateAt(one, now) === 'ended').toBe(one.to !== null && one.to <= now);
      }),
    );
  });

  it('overlaps another where both are held at some instant', () => {
    const days = Array.from({ length: 42 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
    fc.assert(
      fc.property(time, time, (a, b) => {
        const together = days.some((now) => roleStateAt(a, now) === 'held' && roleStateAt(b, now) === 'held');
        // A role of no length is held at no instant; it may lie within another.
        if (a.to?.getTime() !== a.from.getTime() && b.to?.getTime() !== b.from.getTime())
          expect(overlap(a, b)).toBe(together);
      }),
    );
  });

  it('keeps the two central sides apart, and nothing else', () => {
    expect(allRoles.flatMap((role) => neverBeside(role) ?? [])).toEqual([
      'central_unions',
      'central_employers',
    ]);
  });
});
