import { clockProblemInDanish } from '../i18n/da';
import { parseClockInput } from './parse-clock-input';

function parse(start: string, pauses: readonly string[] = [], clock = 'dialogue') {
  return parseClockInput({ start, clock, pauses });
}

describe('parseClockInput', () => {
  it.each([
    ['2026-11-20T14:10+01:00', '2026-11-20T13:10:00.000Z'],
    ['2026-11-20T13:10:00Z', '2026-11-20T13:10:00.000Z'],
    ['2026-11-20T14:10', '2026-11-20T13:10:00.000Z'],
    ['2026-07-20 14:10:30.250', '2026-07-20T12:10:30.250Z'],
    ['2026-11-20t08:10:00.123456z', '2026-11-20T08:10:00.123Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
    ['2026-03-29T02:30+01:00', '2026-03-29T01:30:00.000Z'],
    ['  2026-11-20T14:10 ', '2026-11-20T13:10:00.000Z'],
    ['2026-11-20T14:10+14:00', '2026-11-20T00:10:00.000Z'],
    // On both sides of a change of clocks, less than a day from it.
    ['2026-10-25T01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25T10:00', '2026-10-25T09:00:00.000Z'],
    ['2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T10:00', '2026-03-29T08:00:00.000Z'],
    ['1970-01-01T12:00Z', '1970-01-01T12:00:00.000Z'],
    ['2199-12-31T12:00Z', '2199-12-31T12:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(parse(text)).toEqual({ ok: true, start: new Date(instant), kind: 'dialogue', pauses: [] });
  });

  it('reads what has no pauses, and looks past space', () => {
    expect(parseClockInput({ start: '2026-11-20T14:10', clock: ' contract ' })).toMatchObject({
      kind: 'contract',
      pauses: [],
    });
    expect(parse('2026-11-20T14:10', [' 2026-12-01/2026-12-01 '])).toMatchObject({
      pauses: [{ from: '2026-12-01', to: '2026-12-01' }],
    });
  });

  it('reads pauses and the contract clock', () => {
    expect(
      parse('2026-11-20T14:10', ['2026-12-21/2027-01-03', '2026-12-01/2026-12-01'], 'contract'),
    ).toMatchObject({
      kind: 'contract',
      pauses: [
        { from: '2026-12-21', to: '2027-01-03' },
        { from: '2026-12-01', to: '2026-12-01' },
      ],
    });
  });

  it.each([
    ['', [], 'dialogue', 'deadlines.start-unreadable'],
    ['i morgen', [], 'dialogue', 'deadlines.start-unreadable'],
    ['2026-11-20', [], 'dialogue', 'deadlines.start-unreadable'],
    ['2026-02-29T10:00', [], 'dialogue', 'deadlines.start-unreadable'],
    ['2026-11-20T24:00', [], 'dialogue', 'deadlines.start-unreadable'],
    ['2026-W47-5T14:10', [], 'dialogue', 'deadlines.start-unreadable'],
    ['2026-11-20T14:10+25:00', [], 'dialogue', 'deadlines.start-unreadable'],
    ['2026-11-20T14:10+15:00', [], 'dialogue', 'deadlines.start-unreadable'],
    ['1969-12-31T12:00Z', [], 'dialogue', 'deadlines.year-outside-calendar'],
    ['2200-01-01T12:00Z', [], 'dialogue', 'deadlines.year-outside-calendar'],
    ['2026-03-29T02:30', [], 'dialogue', 'deadlines.start-skipped-by-clock-change'],
    ['1066-10-14T09:00Z', [], 'dialogue', 'deadlines.year-outside-calendar'],
    ['2026-11-20T14:10Z', [], 'kontrakt', 'deadlines.kind-unknown'],
    ['2026-11-20T14:10Z', ['2026-11-25'], 'dialogue', 'deadlines.pause-unreadable'],
    ['2026-11-20T14:10Z', ['2026-11-25/2026-11-31'], 'dialogue', 'deadlines.pause-unreadable'],
    ['2026-11-20T14:10Z', ['2026-11-25/2026-11-26/2026-11-27'], 'dialogue', 'deadlines.pause-unreadable'],
    ['2026-11-20T14:10Z', ['2026-11-25/9999-12-31'], 'dialogue', 'deadlines.year-outside-calendar'],
    ['2026-11-20T14:10Z', ['2026-11-26/2026-11-25'], 'dialogue', 'deadlines.pause-ends-before-it-begins'],
  ])('refuses %s %j %s', (start, pauses, clock, key) => {
    const parsed = parse(start, pauses, clock);
    if (parsed.ok) throw new Error('read what cannot be read');
    expect(parsed.problem.key).toBe(key);
    expect(clockProblemInDanish(parsed.problem)).toMatch(/^[A-ZÆØÅ].*\. Du skrev: ".*"$/);
  });
});
