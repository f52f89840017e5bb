import fc from 'fast-check';
import { calculateDue } from './calculate-due';
import { toClockJson } from './clock-json';
import { type ClockKind, clockKinds, defaultClockRules } from './clock-rules';
import { explainInDanish, explainShort } from './explain-in-danish';
import type { Pause } from './pauses';

function calculate(start: string, kind: ClockKind = 'dialogue', pauses: readonly Pause[] = []) {
  return calculateDue(new Date(start), kind, defaultClockRules, pauses);
}

describe('explainInDanish', () => {
  it('says one sentence a step', () => {
    const pauses = [
      { from: '2026-12-15', to: '2026-12-17' },
      { from: '2026-12-28', to: '2026-12-28' },
    ];
    expect(explainInDanish(calculate('2026-12-14T09:00+01:00', 'dialogue', pauses))).toEqual([
      'Startdagen, mandag den 14. december 2026, tæller ikke med.',
      'Der tælles 7 dage fra og med fredag den 18. december 2026.',
      'Pause tirsdag den 15. til torsdag den 17. december 2026: 3 dage tæller ikke med.',
      'Dag nummer 7 er torsdag den 24. december 2026.',
      'Fristen kan ikke falde torsdag den 24. december 2026, for det er juleaftensdag.',
      'Fristen kan ikke falde fredag den 25. december 2026, for det er juledag.',
      'Fristen kan ikke falde lørdag den 26. december 2026, for det er 2. juledag.',
      'Fristen kan ikke falde søndag den 27. december 2026, for det er weekend.',
      'Fristen kan ikke falde mandag den 28. december 2026, for der er pause.',
      'Fristen udløber tirsdag den 29. december 2026 kl. 23.59.',
    ]);
  });
});

describe('explainShort', () => {
  it('tells the case page’s two clocks', () => {
    expect(explainShort(calculate('2026-11-20T14:10+01:00'))).toBe(
      'Den komplette henvendelse nåede udbyderen fredag den 20. november 2026 kl. 14.10. ' +
        'Ugen tælles fra lørdag den 21., og fredag den 27. er en arbejdsdag.',
    );
    expect(explainShort(calculate('2026-11-20T14:10+01:00', 'contract'))).toBe(
      'Den komplette henvendelse nåede udbyderen fredag den 20. november 2026 kl. 14.10. ' +
        'De fire uger tælles fra lørdag den 21., og fredag den 18. december er en arbejdsdag.',
    );
  });

  it('tells pauses and what moved it', () => {
    const pauses = [{ from: '2026-12-26', to: '2026-12-27' }];
    expect(explainShort(calculate('2026-12-22T08:05+01:00', 'dialogue', pauses))).toBe(
      'Den komplette henvendelse nåede udbyderen tirsdag den 22. december 2026 kl. 08.05. ' +
        'Ugen tælles fra onsdag den 23. uden 2 dage med pause til torsdag den 31.; ' +
        'det er nytårsaftensdag, så fristen rykker til mandag den 4. januar 2027.',
    );
    expect(explainShort(calculate('2026-11-21T08:05+01:00'))).toMatch(
      / til lørdag den 28\.; det er weekend, så fristen rykker til mandag den 30\.$/,
    );
  });
});

it('explains no calculation that lacks a step, and writes no instant that is none', () => {
  const calculation = calculate('2026-11-20T14:10+01:00');
  expect(() => explainShort({ ...calculation, steps: [] })).toThrow('without its step');
  expect(() => toClockJson({ ...calculation, start: new Date(NaN) })).toThrow('Not an instant');
});

describe('toClockJson', () => {
  it('writes instants with Copenhagen’s offset, and survives JSON', () => {
    const json = toClockJson(calculate('2026-10-20T12:10:00Z'));
    expect(json).toMatchObject({ start: '2026-10-20T14:10:00+02:00', due: '2026-10-27T23:59:59+01:00' });
    expect(json.steps.at(-1)).toEqual({
      kind: 'due',
      day: '2026-10-27',
      text: 'Fristen udløber tirsdag den 27. oktober 2026 kl. 23.59.',
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('has a whole sentence for every step of any calculation', () => {
    const starts = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-12-01'), noInvalidDate: true });
    fc.assert(
      fc.property(starts, fc.constantFrom(...clockKinds), (start, kind) => {
        const calculation = calculateDue(start, kind, defaultClockRules, []);
        const { steps, due } = toClockJson(calculation);
        expect(due).toMatch(/T23:59:59\+0[12]:00$/);
        for (const { text } of steps) expect(text).toMatch(/^[A-ZÆØÅ].*[^.]\.$/);
        expect(explainShort(calculation)).toMatch(/[^.]\.$/);
      }),
    );
  });
});
