import fc from 'fast-check';
import { formatDayYear, formatShortDayYear } from '../i18n/format';
import { isWithin, knownDay, knownDays, readDay, readDayParts } from './read-day';

describe('a date', () => {
  it.each([
    '1.2.2027',
    '01.02.2027',
    '1. 2. 2027',
    '1/2-2027',
    '1/2 2027',
    '1/2/2027',
    '1-2-2027',
    '1 2 2027',
    '1. februar 2027',
    '1 februar 2027',
    'den 1. Februar 2027',
    'd. 1. feb. 2027',
    '1. feb 2027',
    '1. febr. 2027',
    'mandag den 1. februar 2027',
    'Man. 1/2-2027',
    ' 1.\u00a0februar\u00a02027. ',
    '1.\u00ad2.\u200b2027',
    '2027-02-01',
    '2027-2-1',
  ])('is read from %j', (text) => {
    expect(readDay(text)).toEqual({ value: '2027-02-01' });
  });

  it.each([
    [
      '31. februar 2027',
      { fault: 'no-such-day', params: { day: 31, month: 'februar', year: 2027, last: 28 } },
    ],
    ['29.2.2100', { fault: 'after', params: { day: '2099-12-31' } }],
    ['0.2.2027', { fault: 'no-such-day', params: { day: 0, month: 'februar', year: 2027, last: 28 } }],
    ['2/13/2027', { fault: 'no-such-month', params: { month: 13 } }],
    ['1.0.2027', { fault: 'no-such-month', params: { month: 0 } }],
    ['1. februar', { fault: 'no-year' }],
    ['1/2', { fault: 'no-year' }],
    ['1.2.27', { fault: 'two-digit-year', params: { year: '27' } }],
    ['1. februar 27', { fault: 'two-digit-year', params: { year: '27' } }],
    ['1.2.1', { fault: 'short-year' }],
    ['1.2.202', { fault: 'short-year' }],
    ['1.2.0001', { fault: 'before', params: { day: '2000-01-01' } }],
    [
      'tirsdag den 1. februar 2027',
      { fault: 'other-weekday', params: { weekday: 'mandag', typed: 'tirsdag' } },
    ],
    ['februar 2027', { fault: 'unreadable' }],
    ['1. feb. 2027 kl. 14', { fault: 'unreadable' }],
    ['1. smørmåned 2027', { fault: 'unreadable' }],
    ['1. ma 2027', { fault: 'unreadable' }],
    ['i morgen', { fault: 'unreadable' }],
    ['01022027', { fault: 'unreadable' }],
    ['', { fault: 'unreadable' }],
  ])('is refused from %j', (text, said) => {
    expect(readDay(text)).toEqual(said);
  });

  it.each([
    [{ day: '1', month: '2', year: '2027' }, { value: '2027-02-01' }],
    [{ day: ' 1. ', month: 'Februar', year: '2027' }, { value: '2027-02-01' }],
    [{ day: '1. februar 2027', month: '', year: '' }, { value: '2027-02-01' }],
    [{ day: '', month: '2', year: '2027' }, { fault: 'no-day' }],
    [{ day: '1', month: '', year: '2027' }, { fault: 'no-month' }],
    [{ day: '1', month: '2', year: '' }, { fault: 'no-year' }],
    [{ day: '1', month: '', year: '' }, { fault: 'no-month' }],
    [{ day: 'x', month: '2', year: '2027' }, { fault: 'unreadable' }],
    [{ day: '1', month: '2', year: 'i år' }, { fault: 'unreadable' }],
  ])('is read from its parts: %j', (parts, said) => {
    expect(readDayParts(parts)).toEqual(said);
  });

  it('is within what a field allows', () => {
    const range = { from: '2027-01-01', to: '2027-06-30' };
    expect(readDay('1.1.2027', range)).toEqual({ value: '2027-01-01' });
    expect(readDay('31.12.2026', range)).toEqual({ fault: 'before', params: { day: range.from } });
    expect(readDay('1.7.2027', range)).toEqual({ fault: 'after', params: { day: range.to } });
    expect(isWithin('0001-01-01')).toBe(false);
    expect(isWithin('2100-01-01')).toBe(false);
    expect(isWithin(knownDays.to)).toBe(true);
    expect(
      ['2027-02-01', '0001-01-01', '2100-01-01', '2027-02-30'].map((day) => knownDay.safeParse(day).success),
    ).toEqual([true, false, false, false]);
  });

  it('is read back from every way we write it', () => {
    const known = { min: new Date(knownDays.from), max: new Date(knownDays.to), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(known), (date) => {
        const value = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = value.split('-');
        for (const text of [
          value,
          formatDayYear(value),
          formatShortDayYear(value),
          `${day}.${month}.${year}`,
        ])
          expect(readDay(text)).toEqual({ value });
        expect(readDayParts({ day, month, year })).toEqual({ value });
      }),
    );
  });

  it('exists, whatever is typed', () => {
    const sign = fc.constantFrom(...'0123456789./- feb'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
        const read = readDay(text);
        if ('value' in read)
          expect(new Date(`${read.value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.value);
      }),
    );
  });
});
