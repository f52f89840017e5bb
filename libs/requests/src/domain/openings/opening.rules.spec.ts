import {
  dropOutcome,
  handInObstacle,
  type OpeningsFacts,
  openingsStand,
  proposeObstacle,
  takeBackObstacle,
  writeObstacle,
  writtenOver,
} from './opening.rules';
import { openingsEndAt } from './openings-state';
import { openingWriters, writersUnit } from './opening-writers.rules';

const writing: OpeningsFacts = { state: 'writing', unitId: 'a', dropBy: null };
const opened: OpeningsFacts = { ...writing, state: 'opened' };
const whole = {
  theme: 'x',
  kind: 'advice',
  noticed: ['new'],
  weight: 1,
  start: 'soon',
  change: 'Ro.',
} as const;
const whole1 = { ...whole, noticed: ['new' as const] };
const own = (handedAt: Date | null = null) => ({ answers: whole1, handedAt });
const in1 = own(new Date('2026-11-13T12:00:00Z'));

describe('what can be done about the openings', () => {
  it('proposes one pair at a time, and another when the first is gone or its workplace has left', () => {
    expect(proposeObstacle(null, ['a'])).toBeNull();
    expect(proposeObstacle(writing, ['a'])?.key).toBe('openings.proposed-already');
    expect(proposeObstacle(opened, ['a'])?.key).toBe('openings.proposed-already');
    expect(proposeObstacle({ ...writing, state: 'dropped' }, ['a'])).toBeNull();
    expect(proposeObstacle(writing, ['b'])).toBeNull();
    expect(openingsStand(opened, ['b'])).toBe(false);
  });

  it('writes until it is given in, gives in what is whole, and takes back until both are in', () => {
    expect(writeObstacle(writing, own())).toBeNull();
    expect(writeObstacle(writing, in1)?.key).toBe('openings.handed-in');
    expect(writeObstacle(null, own())?.key).toBe('openings.none');
    expect(handInObstacle(writing, own())).toBeNull();
    expect(handInObstacle(writing, { answers: {}, handedAt: null })?.key).toBe('openings.incomplete');
    expect(handInObstacle(writing, in1)?.key).toBe('openings.handed-in');
    expect(takeBackObstacle(writing, in1)).toBeNull();
    expect(takeBackObstacle(writing, own())?.key).toBe('openings.not-handed-in');
    for (const rule of [writeObstacle, handInObstacle, takeBackObstacle])
      expect(rule(opened, in1)?.key).toBe('openings.open-already');
  });

  it('is written over what one has seen, and nothing of a colleague’s goes without a word', () => {
    const stands = { answers: whole1, version: 3, writtenBy: 'tr' };
    const ticked = { answers: { weight: 2 }, by: 'amr' };
    expect(writtenOver(stands, { ...ticked, version: 3 })).toEqual({ weight: 2 });
    expect(writtenOver(stands, { ...ticked, version: 2 })).toBeNull();
    expect(writtenOver(stands, { ...ticked, by: 'tr', version: 2 })).toBeNull();
    expect(writtenOver(stands, ticked)).toEqual({ ...whole1, weight: 2 });
    expect(writtenOver(stands, { ...ticked, by: 'tr' })).toEqual({ weight: 2 });
    expect(writtenOver({ ...stands, answers: {}, writtenBy: null }, ticked)).toEqual({ weight: 2 });
  });

  it('drops them when both have said so, whoever said it first', () => {
    expect(dropOutcome(null, 'management', true)).toBe('proposed');
    expect(dropOutcome('management', 'management', true)).toBe('nothing');
    expect(dropOutcome('management', 'employees', true)).toBe('dropped');
    expect(dropOutcome('management', 'employees', false)).toBe('kept');
    expect(dropOutcome(null, 'employees', false)).toBe('nothing');
  });

  it('ends with the draft: the unopened when it is sent, all when there is no case any longer', () => {
    for (const stage of ['draft', 'awaiting_signatures', 'awaiting_endorsement', 'returned'] as const)
      expect(openingsEndAt(stage)).toEqual([]);
    expect(openingsEndAt('sent_to_provider')).toEqual(['writing']);
    expect(openingsEndAt('withdrawn')).toEqual(['writing', 'opened']);
  });
});

describe('whose they are', () => {
  const facts = { unitIds: ['a', 'b'], coordinatingUnitId: 'b' };
  const parties = [
    { personId: 'mette', side: 'management' as const, unitId: 'a' },
    { personId: 'lars', side: 'management' as const, unitId: 'b' },
  ];

  it('is the workplace that wrote them, also when another coordinates; the coordinating one before', () => {
    expect(writersUnit(facts, null)).toBe('b');
    expect(writersUnit(facts, writing)).toBe('a');
    expect(writersUnit({ ...facts, unitIds: ['b'] }, writing)).toBe('b');
    expect(writersUnit(facts, { ...writing, state: 'dropped' })).toBe('b');
  });

  it('is nobody of a joined workplace', () => {
    expect(openingWriters(parties, 'a', 'mette')).toEqual([parties[0]]);
    expect(openingWriters(parties, 'a', 'lars')).toMatchObject({
      key: 'openings.coordinating-only',
      status: 403,
    });
  });
});
