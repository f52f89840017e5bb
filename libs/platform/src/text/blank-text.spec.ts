import fc from 'fast-check';
import { z } from 'zod';
import {
  hasWords,
  hiddenRanges,
  isBlank,
  maybeText,
  onOneLine,
  trimmed,
  withoutHidden,
  writtenText,
} from './blank-text';

const nothings = [
  ['nothing', ''],
  ['spaces', ' \t\n\u00a0\u2003\u3000'],
  ['zero width', '\u200b\u200c\u200d\u2060\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['Hangul fillers', '\u115f\u1160\u3164\uffa0'],
  ['the Braille blank', '\u2800'],
  ['variation selectors', '\ufe0f\u{e0100}'],
  ['tag characters', '\u{e0001}\u{e0041}\u{e007f}'],
  ['marks of direction', '\u200e\u200f\u061c\u202e\u2066\u2069'],
  ['control characters', '\u0007\u001b\u0085'],
  ['a Mongolian vowel separator', '\u180e'],
] as const;

describe('text that shows nothing', () => {
  it.each(nothings)('is blank: %s', (_, text) => {
    expect(isBlank(text)).toBe(true);
    expect(trimmed(` ${text} `)).toBe('');
    expect(writtenText(10).safeParse(text).success).toBe(false);
    expect(maybeText(100).parse(text)).toBe('');
  });

  it('is every character that Unicode lets a reader not see', () => {
    const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
    // These format characters are drawn: signs before numbers in Arabic, Syriac and Kaithi, and Egyptian joiners.
    const drawn = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\u{13430}-\u{1343f}]/u;
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const sign = String.fromCodePoint(code);
      if (ignorable.test(sign) && !drawn.test(sign) && !isBlank(sign))
        throw new Error(`U+${code.toString(16)} shows nothing`);
    }
  });

  it('is told from text by one sign that can be seen', () => {
    const visible = fc.constantFrom('a', 'Å', '7', '.', '-', '☐', '❤️', '語');
    const unseen = fc.constantFrom(...nothings.flatMap(([, text]) => [...text]));
    const around = fc.string({ unit: unseen });
    fc.assert(
      fc.property(around, visible, around, (before, sign, after) => {
        expect(isBlank(before + sign + after)).toBe(false);
        expect(trimmed(before + sign + after)).toContain(sign);
      }),
    );
  });
});

describe('text that says something in words', () => {
  it.each(['Ro', '5', '語', '🙂 ja', '½'])('has a letter or a number: %s', (text) => {
    expect(hasWords(text)).toBe(true);
  });

  it.each(['', '🙂', '❤️ 👩‍👧', '…', '?!', '***', '\u200b'])('has none: %j', (text) => {
    expect(hasWords(text)).toBe(false);
  });
});

describe('text that is written', () => {
  it('is kept as it is, without space around it', () => {
    expect(writtenText(40).parse(' Familie 👩‍👩‍👧 ❤️\n')).toBe('Familie 👩‍👩‍👧 ❤️');
    expect(writtenText(3).safeParse('abcd').success).toBe(false);
    expect(maybeText(3).safeParse('abcd').success).toBe(false);
  });

  it('is told in the API’s document by its lengths', () => {
    expect(z.toJSONSchema(writtenText(7))).toMatchObject({ type: 'string', minLength: 1, maxLength: 7 });
  });

  it('is looked up without what is hidden in it', () => {
    expect(withoutHidden('sammen\u00adlæg\u200bning')).toBe('sammenlægning');
    for (const [from, to] of hiddenRanges) expect(withoutHidden(String.fromCodePoint(from, to))).toBe('');
  });

  it('is on one line without control characters or turned writing', () => {
    expect(onOneLine(' Ro\r\nBcc: x\u0007\t på\u202e \u2066jobbet\u2069\u2028')).toBe('Ro Bcc: x på jobbet');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(onOneLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(onOneLine(onOneLine(text))).toBe(onOneLine(text));
      }),
    );
  });
});
