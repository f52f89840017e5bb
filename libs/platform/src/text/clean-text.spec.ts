import fc from 'fast-check';
import { cleanDeep, cleanText, UncleanText } from './clean-text';

describe('text from outside', () => {
  it('is stored composed, with line feeds alone', () => {
    expect(cleanText('A\u030ase\r\nNy\rlinje\n')).toBe('Åse\nNy\nlinje\n');
    expect(cleanText('🙂')).toBe('🙂');
  });

  it('loses what steers a terminal or turns the writing round, and nothing that is read', () => {
    expect(cleanText('Ro\u001b[31m\u0007 \u202epå\u202c \u2066jobbet\u2069\u009f\tnu')).toBe(
      'Ro[31m på jobbet\tnu',
    );
    expect(cleanText('før\u2028efter\u0085og')).toBe('før\nefter\nog');
    expect(cleanText('👩‍👧 ❤️ sammen\u00adlægning')).toBe('👩‍👧 ❤️ sammen\u00adlægning');
  });

  it('loses what takes no room inside a word: two who read the same have signed the same', () => {
    expect(cleanText('sam\u200bmen\u200dlæg\u2060ning\ufeff\u200e\u061c\u180e')).toBe('sammenlægning');
    // Hidden writing goes, also where it hides behind an emoji.
    expect(cleanText('Ja\u{e004e}\u{e0045}\u{e004a}. ❤️\u200d')).toBe('Ja. ❤️');
    // A letter and a mark that were kept apart are one, as everywhere else.
    expect(cleanText('a\u200d\u030a')).toBe('å');
  });

  it.each([
    '👩\u200d⚕️',
    '👩🏽\u200d🚀',
    '🏳️\u200d🌈',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'می\u200cخواهم',
    'क्\u200dष',
  ])('keeps what joins or parts the signs of %s', (text) =>
    expect(cleanText(text)).toBe(text.normalize('NFC')),
  );

  it('is clean once it is cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\u0000') && text.isWellFormed());
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanText(text)).not.toMatch(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it.each(['a\u0000', '\ud83d', 'a\udc00b'])('is refused with half a character or none: %j', (text) => {
    expect(() => cleanText(text, 'title')).toThrow(UncleanText);
    expect(() => cleanText(text, 'title')).toThrow('text at title holds');
    expect(() => cleanText(text)).toThrow(
      expect.objectContaining({ path: '', name: 'UncleanText' }) as Error,
    );
  });

  it('is cleaned in every corner of what was sent, and nothing else is touched', () => {
    const bytes = Buffer.from('a\r');
    const sent = { 'a\r': ['b\r', { c: 'd\r' }], n: 7, no: null, yes: true, bytes };
    const cleaned = cleanDeep(sent) as typeof sent;
    expect(cleaned).toEqual({ 'a\n': ['b\n', { c: 'd\n' }], n: 7, no: null, yes: true, bytes });
    expect(cleaned.bytes).toBe(bytes);
    expect(cleanDeep(undefined)).toBeUndefined();
  });

  it.each([
    [{ answers: { wanted: ['x', '\u0000'] } }, 'answers.wanted[1]'],
    [['\u0000'], '[0]'],
    [{ title: '\u0000' }, 'title'],
    [{ a: { '\u0000': 1 } }, 'a'],
  ])('says where it was refused: %j', (sent, path) => {
    expect(() => cleanDeep(sent)).toThrow(expect.objectContaining({ path }) as Error);
  });
});
