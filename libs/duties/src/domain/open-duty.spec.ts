import type { DutyHolder } from '@samraad/deadlines';
import type { Relation, Role } from '@samraad/identity';
import {
  dutyFor,
  dutyState,
  type DutyViewer,
  inOrder,
  isOwn,
  type OpenDuty,
  workingDaysLate,
} from './open-duty';

const at = (instant: string) => new Date(instant);
const now = at('2026-11-20T09:00:00Z');
const duty = (id: string, more: Partial<OpenDuty> = {}): OpenDuty => ({
  id,
  caseId: 'case',
  kind: 'take-contact',
  holder: { of: 'provider', providerId: 'p' },
  since: at('2026-11-12T09:00:00Z'),
  by: at('2026-11-27T22:59:59Z'),
  subject: null,
  reminders: 0,
  remindedAt: null,
  toldAt: null,
  ...more,
});

describe('where an instant stands to a duty', () => {
  it('is ahead before it begins, open to the last second, late from the first after it', () => {
    const one = duty('a');
    expect(dutyState(one, new Date(one.since.getTime() - 1))).toBe('ahead');
    expect(dutyState(one, one.since)).toBe('open');
    expect(dutyState(one, one.by)).toBe('open');
    expect(dutyState(one, new Date(one.by.getTime() + 1))).toBe('late');
  });

  it('is never late for what only passes', () => {
    for (const kind of ['hold-activity', 'hold-follow-up', 'object-or-agree'] as const)
      expect(dutyState(duty('a', { kind }), at('2027-06-01'))).toBe('open');
  });

  it('counts working days past it, not weekends, Christmas or the same night', () => {
    expect(workingDaysLate(at('2026-11-27T22:59:59Z'), at('2026-11-27T22:59:59.500Z'))).toBe(0);
    expect(workingDaysLate(at('2026-11-27T22:59:59Z'), at('2026-11-29T12:00:00Z'))).toBe(0);
    expect(workingDaysLate(at('2026-11-27T22:59:59Z'), at('2026-11-29T23:00:00Z'))).toBe(1);
    expect(workingDaysLate(at('2026-12-23T22:59:59Z'), at('2027-01-05T08:00:00Z'))).toBe(5);
  });
});

const roles = (...held: { role: Role; unitId?: string; providerId?: string }[]): DutyViewer['roles'] =>
  held.map(({ role, unitId = null, providerId = null }) => ({
    id: 'r',
    personId: 'me',
    role,
    unitId,
    providerId,
  }));
const viewer = (held: DutyViewer['roles'], ...relations: Relation[]): DutyViewer => ({
  personId: 'me',
  roles: held,
  ...(relations.length > 0 ? { relations: new Set(relations) } : {}),
});

describe('whose a duty is', () => {
  const manager = roles({ role: 'manager', unitId: 'u' });
  const amr = roles({ role: 'amr', unitId: 'u' });

  it('of a person: that person only, whatever role another has', () => {
    const holder: DutyHolder = { of: 'person', personId: 'me', side: 'employees', unitId: 'u' };
    expect(isOwn(holder, viewer([]))).toBe(true);
    expect(isOwn({ ...holder, personId: 'you' }, viewer(amr))).toBe(false);
  });

  it('of both sides: anybody who acts for one of them there', () => {
    const holder: DutyHolder = { of: 'parties', unitId: 'u' };
    expect(isOwn(holder, viewer(manager))).toBe(true);
    expect(isOwn(holder, viewer(amr, 'party', 'employees'))).toBe(true);
    // Who acted for the management before they became AMR does nothing here as one.
    expect(isOwn(holder, viewer(amr, 'party'))).toBe(false);
    expect(isOwn(holder, viewer(amr, 'informed'))).toBe(false);
    expect(isOwn({ ...holder, unitId: 'v' }, viewer(amr))).toBe(false);
    expect(isOwn({ ...holder, unitId: null }, viewer(amr))).toBe(true);
    expect(isOwn(holder, viewer(roles({ role: 'informed', unitId: 'u' }), 'party'))).toBe(false);
  });

  it('of the Hovedudvalg’s chairs only in a case where it is known to ask itself', () => {
    const chair = roles({ role: 'committee_chair', unitId: 'g' });
    const parties: DutyHolder = { of: 'parties', unitId: null };
    const side: DutyHolder = { of: 'side', side: 'management', unitId: null };
    for (const holder of [parties, side]) {
      expect(isOwn(holder, viewer(chair))).toBe(false);
      expect(isOwn(holder, viewer(chair, 'anchor'))).toBe(false);
      expect(isOwn(holder, viewer(chair, 'party', 'management'))).toBe(true);
    }
  });

  it('of one side: that side, at that workplace, as it is known in the case', () => {
    const holder: DutyHolder = { of: 'side', side: 'employees', unitId: 'u' };
    expect(isOwn(holder, viewer(amr))).toBe(true);
    expect(isOwn(holder, viewer(manager))).toBe(false);
    expect(isOwn(holder, viewer(amr, 'employees'))).toBe(true);
    expect(isOwn(holder, viewer(amr, 'management'))).toBe(false);
    expect(isOwn({ ...holder, unitId: 'v' }, viewer(amr))).toBe(false);
    expect(isOwn({ ...holder, unitId: null }, viewer(amr))).toBe(true);
  });

  it('of a provider, an anchor, chairs and the central parties: those who hold just that', () => {
    const provider: DutyHolder = { of: 'provider', providerId: 'p' };
    expect(isOwn(provider, viewer(roles({ role: 'consultant', providerId: 'p' })))).toBe(true);
    expect(isOwn(provider, viewer(roles({ role: 'coordinator', providerId: 'q' })))).toBe(false);
    const anchor: DutyHolder = { of: 'anchor', unitId: 'h' };
    expect(isOwn(anchor, viewer(roles({ role: 'anchor', unitId: 'h' })))).toBe(true);
    expect(isOwn(anchor, viewer(roles({ role: 'anchor', unitId: 'i' })))).toBe(false);
    expect(isOwn(anchor, viewer(roles({ role: 'manager', unitId: 'h' })))).toBe(false);
    const committee: DutyHolder = { of: 'committee', regionId: 'g' };
    expect(isOwn(committee, viewer(roles({ role: 'committee_chair', unitId: 'g' })))).toBe(true);
    expect(isOwn(committee, viewer(roles({ role: 'committee_vice_chair', unitId: 'g' })))).toBe(true);
    expect(isOwn(committee, viewer(roles({ role: 'committee_chair', unitId: 'f' })))).toBe(false);
    expect(isOwn(committee, viewer(roles({ role: 'med_chair', unitId: 'g' })))).toBe(false);
    const central: DutyHolder = { of: 'central' };
    expect(isOwn(central, viewer(roles({ role: 'central_employers' })))).toBe(true);
    expect(isOwn(central, viewer(roles({ role: 'central_unions' })))).toBe(true);
    expect(isOwn(central, viewer(roles({ role: 'auditor' })))).toBe(false);
  });

  it('is found in any of several roles', () => {
    const both = [...amr, ...roles({ role: 'consultant', providerId: 'p' })];
    expect(isOwn({ of: 'provider', providerId: 'p' }, viewer(both))).toBe(true);
  });
});

describe('the order in which duties are told', () => {
  const ids = (...duties: OpenDuty[]) => inOrder(duties, now).map(({ id }) => id);

  it('is what has begun first, then the case’s own matter, then the nearest day, then always the same', () => {
    const ahead = duty('ahead', { kind: 'answer-effect', since: new Date(now.getTime() + 1) });
    const begun = duty('begun', { kind: 'answer-effect', since: now });
    const beside = duty('beside', { kind: 'send-invoice', by: at('2026-11-01T22:59:59Z') });
    const later = duty('later', { by: at('2026-11-28T22:59:59Z') });
    expect(ids(ahead, beside, begun, later, duty('b'), duty('a'))).toEqual([
      'a',
      'b',
      'later',
      'begun',
      'beside',
      'ahead',
    ]);
    expect(ids(duty('a'), duty('b'))).toEqual(['a', 'b']);
  });

  it('tells a viewer the first of their own that has begun, else the case’s first', () => {
    const mine = duty('mine', { kind: 'answer-pause', holder: { of: 'parties', unitId: null } });
    const party = viewer(roles({ role: 'tr', unitId: 'u' }));
    expect(dutyFor([duty('theirs'), mine], party, now)?.id).toBe('mine');
    expect(dutyFor([duty('theirs'), { ...mine, since: now }], party, now)?.id).toBe('mine');
    expect(dutyFor([duty('theirs'), { ...mine, since: new Date(now.getTime() + 1) }], party, now)?.id).toBe(
      'theirs',
    );
    expect(dutyFor([duty('theirs')], party, now)?.id).toBe('theirs');
    expect(dutyFor([], party, now)).toBeNull();
  });
});
