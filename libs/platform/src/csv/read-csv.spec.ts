import fc from 'fast-check';
import { isRefusal } from '../refusals/refusal';
import { withoutHidden } from '../text/blank-text';
import { cleanText } from '../text/clean-text';
import { encodingOf } from './csv-text';
import { csvLimits, type CsvFile, readCsv } from './read-csv';

const columns = {
  name: { names: ['navn', 'name'], required: true },
  email: { names: ['e-mail', 'mail'] },
} as const;
type Key = keyof typeof columns;

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string, big = false, mark = true) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
function read(bytes: Uint8Array): CsvFile<Key> {
  const file = readCsv(bytes, columns);
  if (isRefusal(file)) throw new Error(file.key);
  return file;
}
const refused = (bytes: Uint8Array) => {
  const file = readCsv(bytes, columns);
  return isRefusal(file) ? [file.key, file.params] : null;
};
const table = 'Navn;E-mail\nÅse Bæk;aase@x.example\nSøren Ø;soeren@x.example\n';
const people = [
  { line: 2, values: { name: 'Åse Bæk', email: 'aase@x.example' } },
  { line: 3, values: { name: 'Søren Ø', email: 'soeren@x.example' } },
];

describe('a table in a file', () => {
  it.each([
    ['UTF-8', utf8(table), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${table}`), 'utf-8'],
    ['UTF-16, as Excel writes "Unicode-tekst"', utf16(table.replaceAll(';', '\t')), 'utf-16le'],
    ['UTF-16 with the large end first', utf16(table, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(table, false, false), 'utf-16le'],
    ['UTF-16 large end first without a mark', utf16(table, true, false), 'utf-16be'],
    ['Latin-1, as Danish Windows writes', latin1(table), 'windows-1252'],
  ] as const)('is read in %s', (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding);
    expect(read(bytes)).toEqual({ rows: people, problems: [], ignored: [] });
  });

  it.each([
    ['comma', 'name,mail\n"Bæk, Åse",a@x.example', 'Bæk, Åse', 2],
    ['tab', 'Navn\tMail\nÅse\ta@x.example', 'Åse', 2],
    ['the separator said first', 'sep=;\r\nNAVN;mail\r\nÅse;a@x.example\r\n', 'Åse', 3],
    ['a heading that holds the other sign', '"Navn";"e-mail";"Sted, by"\nÅse;a@x.example;x', 'Åse', 2],
    ['old line ends', 'navn;mail\rÅse;a@x.example\r', 'Åse', 2],
    ['a sign within a cell', 'navn;mail\nÅse "Nord" Bæk;a@x.example', 'Åse "Nord" Bæk', 2],
  ])('is read with %s', (_, text, name, line) => {
    expect(read(utf8(text)).rows).toEqual([{ line, values: { name, email: 'a@x.example' } }]);
  });

  it('tells where each line begins, also after empty lines and cells of several lines', () => {
    const { rows } = read(utf8('navn;mail\n\nÅse;1\n"Bo\nBæk";2\n;\nIda;3\n'));
    expect(rows.map(({ line, values }) => [line, values.email])).toEqual([
      [3, '1'],
      [4, '2'],
      [7, '3'],
    ]);
  });

  it('tells of a line with more cells than headings, and reads the others', () => {
    const file = read(utf8('navn;mail\nÅse;1;2\nBo;3;;\nIda\n'));
    expect(file.problems).toEqual([{ line: 2, message: expect.stringContaining('3 felter') as string }]);
    expect(file.rows.map(({ values }) => values)).toEqual([
      { name: 'Bo', email: '3' },
      { name: 'Ida', email: '' },
    ]);
  });

  it('names the headings it does not read', () => {
    expect(read(utf8('navn;telefon\nÅse;1')).ignored).toEqual(['telefon']);
  });

  it.each([
    ['nothing', '', 'csv.empty'],
    ['only line breaks', '\n\n', 'csv.empty'],
    ['only headings', 'navn;mail\n', 'csv.only-headings'],
    ['no heading that must be there', 'fornavn;mail\nÅse;1', 'csv.column-missing'],
    ['a heading twice', 'navn;Name;mail\nÅse;1', 'csv.column-twice'],
    ['a quotation mark never closed', 'navn;mail\n"Åse;1\nBo;2\n', 'csv.broken-quotes'],
  ])('is refused with %s', (_, text, key) => {
    expect(refused(utf8(text))?.[0]).toBe(key);
  });

  it('is refused when it is a spreadsheet itself, too large, or a million lines, each at once', () => {
    expect(refused(latin1('PK\u0003\u0004....'))?.[0]).toBe('csv.not-text');
    expect(refused(utf8('navn;m\u0000ail\nx;y'))?.[0]).toBe('csv.not-text');
    expect(refused(new Uint8Array(csvLimits.bytes + 1))?.[0]).toBe('csv.too-large');
    const million = Buffer.alloc(4_000_000, 'a;b\n');
    expect(refused(million)).toEqual(['csv.too-many-lines', { most: '100.000' }]);
  });

  it('gives back what a spreadsheet would write, whatever the cells hold', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => withoutHidden(cleanText(text.replaceAll('\u0000', ''))).trim());
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(';', ',', '\t'),
        (lines, sign) => {
          const filled = lines.map(([name, email], index) => [name || `N${index}`, email] as const);
          const text = [['navn', 'mail'], ...filled].map((one) => one.map(quoted).join(sign)).join('\r\n');
          const got = read(utf8(text)).rows.map(({ values }) => [values.name, values.email]);
          expect(got).toEqual(filled.map(([name, email]) => [name, email]));
        },
      ),
    );
  });
});
