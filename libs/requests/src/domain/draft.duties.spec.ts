import { someDutyRules as rules } from '@samraad/deadlines/testing';
import { draftDuties, type DraftDutyFacts } from './draft.duties';

const at = (instant: string) => new Date(instant);
const draft: DraftDutyFacts = {
  stageSince: at('2026-11-12T09:00:00Z'),
  writtenAt: null,
  looks: [],
  seats: [],
  joining: [],
  openings: null,
};
const owed = (facts: Partial<DraftDutyFacts>) => draftDuties({ ...draft, ...facts }, rules);
const parties = { of: 'parties', unitId: null };

describe('what is owed for a draft', () => {
  it('is to finish it, ten working days after it was begun or last written', () => {
    const duty = { kind: 'finish-draft', key: 'finish-draft', holder: parties, subject: null };
    expect(owed({})).toEqual([{ ...duty, since: draft.stageSince, by: at('2026-11-26T22:59:59Z') }]);
    const writtenAt = at('2026-11-20T09:00:00Z');
    expect(owed({ writtenAt })).toEqual([{ ...duty, since: writtenAt, by: at('2026-12-04T22:59:59Z') }]);
    expect(owed({ writtenAt: at('2026-11-01T09:00:00Z') })[0]?.since).toEqual(draft.stageSince);
  });

  it('is owed by those who have not said that they are ready, once somebody has, and by all again when all have', () => {
    const readyAt = at('2026-11-16T09:00:00Z');
    const by = at('2026-11-30T22:59:59Z');
    const seat = (side: 'management' | 'employees', when: Date | null) => ({
      unitId: 'a',
      side,
      readyAt: when,
      known: true,
    });
    const one = [seat('management', readyAt), seat('employees', null)];
    const duty = { kind: 'say-ready', key: 'say-ready:a:employees', since: readyAt, by, subject: null };
    const holder = { of: 'side', side: 'employees', unitId: 'a' };
    expect(owed({ seats: one })).toEqual([{ ...duty, holder }]);
    const looks = [{ unitId: 'a', side: 'employees' as const, askedAt: draft.stageSince }];
    expect(owed({ seats: one, looks }).map(({ kind }) => kind)).toEqual(['look-at-draft']);
    const all = [seat('management', readyAt), seat('employees', readyAt)];
    expect(owed({ seats: all })).toMatchObject([{ kind: 'finish-draft', holder: parties, since: readyAt }]);
    const alone = one.map((at) => ({ ...at, known: at.side === 'management' }));
    expect(owed({ seats: alone })).toMatchObject([{ kind: 'finish-draft', holder: parties }]);
    const none = [seat('management', null), seat('employees', null)];
    expect(owed({ seats: none })).toMatchObject([{ kind: 'finish-draft', holder: parties }]);
  });

  it('is also to get the openings opened, by both sides of the workplace that writes them, and by neither before the other', () => {
    const proposedAt = at('2026-11-13T09:00:00Z');
    expect(owed({ openings: { unitId: 'a', proposedAt } }).slice(1)).toEqual([
      {
        ...{ kind: 'write-openings', key: 'write-openings:a', holder: { of: 'parties', unitId: 'a' } },
        ...{ since: proposedAt, by: at('2026-11-27T22:59:59Z'), subject: null },
      },
    ]);
  });

  it('is also looked at by the side that was asked in, and answered by a workplace that was asked to join', () => {
    const askedAt = at('2026-11-13T09:00:00Z');
    const by = at('2026-11-27T22:59:59Z');
    const looks = [{ unitId: 'a', side: 'employees' as const, askedAt }];
    const joining = [{ unitId: 'b', askedAt }];
    const side = { of: 'side', side: 'employees', unitId: 'a' };
    expect(owed({ looks, joining }).slice(1)).toEqual([
      {
        kind: 'look-at-draft',
        key: 'look-at-draft:a:employees',
        holder: side,
        since: askedAt,
        by,
        subject: null,
      },
      {
        ...{ kind: 'answer-joining', key: 'answer-joining:b', holder: { of: 'parties', unitId: 'b' } },
        ...{ since: askedAt, by, subject: null },
      },
    ]);
  });

  it('steps over Christmas and the new year', () => {
    // 21 to 23, 28 to 30 December, 4 to 7 January.
    expect(owed({ stageSince: at('2026-12-18T09:00:00Z') })[0]?.by).toEqual(at('2027-01-07T22:59:59Z'));
  });
});
