import fc from 'fast-check';
import { formatMoney } from '../i18n/format';
import { readKroner } from './read-kroner';

describe('an amount in kroner', () => {
  it.each([
    ['48.500', 4_850_000n],
    ['48500', 4_850_000n],
    ['48 500', 4_850_000n],
    ['48\u00a0500\u202fkr.', 4_850_000n],
    ['kr. 48.500', 4_850_000n],
    ['Kr 48.500', 4_850_000n],
    ['48.500,-', 4_850_000n],
    ['48.500,–', 4_850_000n],
    ['kr. 48.500,- ', 4_850_000n],
    ['48.500 DKK', 4_850_000n],
    ['DKK 48500', 4_850_000n],
    ['48.500 kroner', 4_850_000n],
    ['48.500,50', 4_850_050n],
    ['48500,5 KR', 4_850_050n],
    ['1.234.567,89', 123_456_789n],
    ['48\u00ad.500', 4_850_000n],
    ['0,07', 7n],
    ['0', 0n],
    ['999999999999', 99_999_999_999_900n],
  ])('is read from %j', (text, value) => {
    expect(readKroner(text)).toEqual({ value });
  });

  it.each([
    ['48.5', '48,50', '48.500'],
    ['48.50', '48,50', '48.500'],
    ['kr. 48.5', '48,50', '48.500'],
    ['0.500', '0,50', '500'],
    ['48,500', '48.500', '48,50'],
    ['45,123 kr.', '45.123', '45,12'],
  ])('is refused from %j, which is %s or %s', (text, one, other) => {
    expect(readKroner(text)).toEqual({ fault: 'ambiguous', params: { one, other } });
  });

  it.each([
    ['48,500.00', '48.500,00'],
    ['1,234,567', '1.234.567'],
    ['48500.50', '48.500,50'],
  ])('is refused as English from %j, and said in Danish: %s', (text, meant) => {
    expect(readKroner(text)).toEqual({ fault: 'english', params: { meant } });
  });

  it.each([
    ['-45', 'negative'],
    ['kr. −45', 'negative'],
    ['1.234,567', 'decimals'],
    ['1000000000000', 'too-large'],
    ['4500.000', 'unreadable'],
    ['45 00', 'unreadable'],
    ['1.234 567', 'unreadable'],
    ['45,', 'unreadable'],
    ['45 kr. om ugen', 'unreadable'],
    ['1,2 mio.', 'unreadable'],
    ['mange penge', 'unreadable'],
    ['kr.', 'unreadable'],
    ['', 'unreadable'],
  ])('is refused from %j: %s', (text, fault) => {
    expect(readKroner(text)).toEqual({ fault });
  });

  it('is read back from the words we write it in', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (value) => {
        expect(readKroner(formatMoney(value))).toEqual({ value });
      }),
    );
  });

  it('is never two amounts: what is read is what its digits say', () => {
    const sign = fc.constantFrom(...'0123456789.,- kr'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
        const read = readKroner(text);
        if (!('value' in read)) return;
        const [whole = '', rest = ''] = text.replace(/[^\d,]/g, '').split(',');
        expect(read.value).toBe(BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0')));
      }),
    );
  });
});
