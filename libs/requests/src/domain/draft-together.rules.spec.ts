import {
  draftMessageLimit,
  draftMessageObstacle,
  isNewVisit,
  newSince,
  nudgeDay,
  nudgeObstacle,
} from './draft-together.rules';
import { type DraftTogether, draftSides } from './draft-people';

const target = { unitId: 'a', side: 'employees' } as const;
const facts = {
  target,
  own: [{ unitId: 'a', side: 'management' }] as const,
  nobody: false,
  ready: false,
  lastDay: null,
  day: '2026-11-20',
};
const obstacle = (more: Partial<Parameters<typeof nudgeObstacle>[0]>) => nudgeObstacle({ ...facts, ...more });

describe('a nudge', () => {
  it('is given to another side, and to the same side of another workplace', () => {
    expect(obstacle({})).toBeNull();
    expect(obstacle({ own: [{ unitId: 'b', side: 'employees' }] })).toBeNull();
    expect(obstacle({ own: [...facts.own, target] })?.key).toBe('requests.nudges-self');
  });

  it('is given to somebody, and to nobody who is ready', () => {
    expect(obstacle({ nobody: true })?.key).toBe('requests.nobody-to-nudge');
    expect(obstacle({ ready: true })).toMatchObject({ key: 'requests.ready-already', status: 409 });
  });

  it('is given once a working day, and says when it can be given again', () => {
    expect(obstacle({ lastDay: '2026-11-19' })).toBeNull();
    const refused = {
      key: 'requests.nudged-already',
      status: 409,
      params: { day: 'mandag den 23. november' },
    };
    expect(obstacle({ lastDay: '2026-11-20' })).toMatchObject(refused);
  });

  it.each([
    ['a Friday', '2026-11-20T22:59:00Z', '2026-11-20'],
    ['Saturday, in Copenhagen', '2026-11-20T23:01:00Z', '2026-11-23'],
    ['Sunday', '2026-11-22T12:00:00Z', '2026-11-23'],
    ['Christmas Eve', '2026-12-24T09:00:00Z', '2026-12-28'],
  ])('on %s belongs to the working day its mail leaves on', (_, now, day) => {
    expect(nudgeDay(new Date(now))).toBe(day);
  });
});

describe('a visit', () => {
  const now = new Date('2026-11-20T09:05:00Z');
  it.each([
    ['the first', 'draft', undefined, true],
    ['five minutes on', 'draft', new Date('2026-11-20T09:00:00Z'), true],
    ['the next page', 'draft', new Date('2026-11-20T09:00:01Z'), false],
    ['out for signature', 'awaiting_signatures', undefined, false],
  ] as const)('is new or not: %s', (_, stage, last, isNew) => {
    expect(isNewVisit(stage, last, now)).toBe(isNew);
  });
});

describe('a message between the sides', () => {
  it('says something, and not too much', () => {
    expect(draftMessageObstacle('Er I med?')).toBeNull();
    expect(draftMessageObstacle(' \u200b\n ')?.key).toBe('requests.message-empty');
    expect(draftMessageObstacle('x'.repeat(draftMessageLimit))).toBeNull();
    expect(draftMessageObstacle('x'.repeat(draftMessageLimit + 1))?.key).toBe('requests.message-too-long');
  });
});

describe('who is in a draft', () => {
  const at = new Date('2026-11-19T09:00:00Z');
  const person = (personId: string, role: 'manager' | 'amr' | 'tr', unitId = 'a') => ({
    ...{ personId, name: personId.toUpperCase(), role, unitId },
  });
  const request = {
    version: 4,
    workplaces: [
      { unitId: 'a', name: 'Akut', asked: false },
      { unitId: 'b', name: 'Medicin', asked: true },
    ],
    parties: [person('m', 'manager'), person('j', 'amr'), person('j', 'tr'), person('x', 'manager', 'b')],
  };
  const nothing: DraftTogether = { visits: [], calls: [], invited: [], ready: [], nudged: [] };

  it('is told for both sides of each workplace, each person once, also where nobody is', () => {
    expect(
      draftSides(request, nothing).map(({ unit, side, joining, people }) => [
        ...[unit, side, joining],
        people.map(({ name }) => name),
      ]),
    ).toEqual([
      ['Akut', 'management', false, ['M']],
      ['Akut', 'employees', false, ['J']],
      ['Medicin', 'management', true, ['X']],
      ['Medicin', 'employees', true, []],
    ]);
  });

  it('says of each when they were asked and here, and who is invited to which side', () => {
    const [management, employees] = draftSides(request, {
      ...nothing,
      visits: [{ personId: 'j', firstAt: at, lastAt: at }],
      calls: [{ personId: 'j', askedAt: at }],
      invited: [{ id: 'i', name: 'Emil', role: 'tr', unitId: 'a', invitedAt: at }],
    });
    expect(management?.people[0]).toMatchObject({ askedAt: null, firstAt: null });
    expect(employees?.people[0]).toMatchObject({ askedAt: at, firstAt: at, lastAt: at });
    expect([management?.invited.length, employees?.invited.length]).toEqual([0, 1]);
  });

  it('lets a side be ready with the answers as they stood, and with no others', () => {
    const said = (version: number) =>
      draftSides(request, {
        ...nothing,
        ready: [{ unitId: 'a', side: 'employees', by: 'J', at, version }],
      })[1]?.ready;
    expect(said(4)).toEqual({ by: 'J', at, stands: true });
    expect(said(3)).toEqual({ by: 'J', at, stands: false });
  });
});

describe('what is new to somebody in a draft', () => {
  const at = (time: string) => new Date(`2026-11-20T${time}:00Z`);

  it.each([
    ['nothing, the first time', undefined, null],
    ['what came after their last visit', { lastAt: at('08:00'), beforeAt: at('07:00') }, at('08:00')],
    ['the same while the visit lasts', { lastAt: at('12:58'), beforeAt: at('08:00') }, at('08:00')],
    ['nothing in the first visit', { lastAt: at('12:58'), beforeAt: null }, null],
  ])('is %s', (_, visit, since) => {
    expect(newSince('draft', visit, at('13:00'))).toEqual(since);
  });
});
