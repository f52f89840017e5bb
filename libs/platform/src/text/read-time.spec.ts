import fc from 'fast-check';
import { formatTime } from '../i18n/format';
import { readTime } from './read-time';

describe('a time of day', () => {
  it.each([
    ['14.30', '14:30'],
    ['14:30', '14:30'],
    ['14:30:00', '14:30'],
    ['1430', '14:30'],
    ['kl. 14', '14:00'],
    ['Kl 14.30', '14:30'],
    ['klokken 9', '09:00'],
    ['kl.\u00a09.05', '09:05'],
    ['0', '00:00'],
    ['23.59', '23:59'],
  ])('is read from %j', (text, value) => {
    expect(readTime(text)).toEqual({ value });
  });

  it.each([
    ['24.00', { fault: 'hour', params: { hour: 24 } }],
    ['14.60', { fault: 'minute', params: { minute: 60 } }],
    ['14.3', { fault: 'ambiguous', params: { one: '14.03', other: '14.30' } }],
    ['halv tre', { fault: 'unreadable' }],
    ['2 pm', { fault: 'unreadable' }],
    ['143', { fault: 'unreadable' }],
    ['-1', { fault: 'unreadable' }],
    ['', { fault: 'unreadable' }],
  ])('is refused from %j', (text, said) => {
    expect(readTime(text)).toEqual(said);
  });

  it('is read back from the words we write it in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const text = formatTime(new Date(Date.UTC(2026, 0, 15, 0, minutes - 60)));
        expect(readTime(text)).toEqual({ value: text.replace('.', ':') });
      }),
    );
  });
});
