import fc from 'fast-check';
import { cleanFileName, endingOf } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['Referat.pdf', 'Referat.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Brugere\\mette\\Plan æøå.docx', 'Plan æøå.docx'],
    ['faktura\u202efdp.exe', 'fakturafdp.exe'],
    ['a\u0000b\r\nc.txt', 'a b c.txt'],
    ['  .hemmelig. ', 'hemmelig'],
    ['hvad?<script>.txt', 'hvad-script-.txt'],
    ['u\u200bsynlig.pdf', 'usynlig.pdf'],
    ['..', 'fil'],
    ['', 'fil'],
    ['\u202e', 'fil'],
    ['a\u030aben.pdf', 'åben.pdf'],
  ])('%j is kept as %j', (given, kept) => expect(cleanFileName(given)).toBe(kept));

  it('is cut, and keeps its ending', () => {
    const name = cleanFileName(`${'å'.repeat(300)}.pdf`);
    expect([[...name].length, name.endsWith('å.pdf')]).toEqual([120, true]);
    expect(cleanFileName('x'.repeat(300))).toHaveLength(119);
  });

  it('never holds a path, a line break or a direction, and is cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (given) => {
        const name = cleanFileName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(name).not.toBe('');
        expect([...name].length).toBeLessThanOrEqual(120);
        expect(cleanFileName(name)).toBe(name);
      }),
    );
  });

  it('has an ending', () => {
    expect(['rapport.v2.PDF', 'uden', 'punktum.'].map(endingOf)).toEqual(['pdf', '', '']);
  });
});
