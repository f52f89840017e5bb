import { circleOf, outsideObstacle, outsideOf, type Host, type SideMember } from './opening-circle.rules';

const stated = (personId: string, role = 'tr'): SideMember => ({ personId, role, stated: true });
const confirmed = (personId: string, role = 'amr'): SideMember => ({ personId, role });
const host = (personId: string, hostId: string, role = 'tr'): Host => ({ personId, role, hostId });
const barred = (members: SideMember[], hosts: Host[], who: string, writtenBy: string | null) =>
  outsideObstacle(circleOf(members, hosts, writtenBy), who, writtenBy)?.key ?? null;

describe('who of a side shares what it has written while it is closed', () => {
  it('is nobody the other side has brought in, until the role is confirmed', () => {
    const friend = [host('friend', 'manager')];
    expect(barred([confirmed('amr'), stated('friend')], friend, 'friend', 'amr')).toBe(
      'openings.not-vouched',
    );
    expect(barred([confirmed('amr'), confirmed('friend', 'tr')], friend, 'friend', 'amr')).toBeNull();
    expect(barred([confirmed('amr'), stated('friend')], [], 'friend', 'amr')).toBe('openings.not-vouched');
  });

  it('is whoever wrote it, and who a colleague of theirs has brought in, also through another', () => {
    const members = [stated('first', 'amr'), stated('second'), stated('third')];
    const chain = [host('second', 'first'), host('third', 'second')];
    expect(barred(members, chain, 'first', 'first')).toBeNull();
    expect(barred(members, chain, 'third', 'first')).toBeNull();
    expect(barred(members, [host('third', 'second'), host('second', 'manager')], 'third', 'first')).toBe(
      'openings.not-vouched',
    );
    // Brought in in another role than the one held is not brought in.
    expect(barred(members, [host('second', 'first', 'amr')], 'second', 'first')).toBe('openings.not-vouched');
  });

  it('bars nobody from what is empty, and names those a colleague may speak for', () => {
    const members = [confirmed('amr'), stated('friend'), stated('friend', 'amr')];
    expect(barred(members, [], 'friend', null)).toBeNull();
    expect(outsideOf(members, circleOf(members, [], null))).toEqual(['friend']);
    expect(outsideOf(members, circleOf(members, [host('friend', 'amr')], null))).toEqual([]);
  });
});
